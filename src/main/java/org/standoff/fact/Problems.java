package org.standoff.fact;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what is wrong with the fields of one input. Reasons are phrases that follow the field's
 * name ("must not be blank"); they never hold the value that was given nor a name from the code, so
 * that they can be shown to anybody.
 */
@FunctionalInterface
public interface Problems {
  /** The longest key, in characters. */
  int MAX_KEY_LENGTH = 200;

  /**
   * The longest text, in UTF-16 code units: some ten pages. PostgreSQL searches no document whose
   * words take more than a megabyte, and a fact has several texts.
   *
   * @see <a href="https://www.postgresql.org/docs/current/textsearch-limits.html">Limitations</a>
   */
  int MAX_TEXT_LENGTH = 20_000;

  /**
   * The longest text that is kept in an index as a whole, in UTF-16 code units, of which each takes
   * three bytes at most: an entry of an index has a third of a page, 2704 bytes.
   */
  int MAX_TERM_LENGTH = 500;

  /** The longest language tag; RFC 5646, section 4.4.1, wants no more to be provided for. */
  int MAX_LANGUAGE_LENGTH = 35;

  /** The end of a line in EBCDIC, U+0085. */
  int NEXT_LINE = 0x85;

  /** The most terms that one fact has. */
  int MAX_TERMS = 100;

  /**
   * Keys: letters, digits and marks that need no escaping in a path, starting with the first two.
   */
  Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~/-]*");

  /** What {@link #KEY} and {@link #MAX_KEY_LENGTH} say, for whoever has to mend one. */
  String KEYS =
      "must be 1 to 200 letters, digits, '-', '.', '_', '~' or '/', "
          + "starting with a letter or digit";

  /** A SHA-256 digest in lower-case hexadecimal. */
  Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** Notes that the named field is not valid, for the given reason. */
  void add(String field, String reason);

  /**
   * The same for an element of the named list, where whoever takes problems in can point to it.
   *
   * @param index its place, from 0
   */
  default void add(String field, int index, String reason) {
    add(field, reason);
  }

  /** Notes each element of a list that is the same as one before it. */
  default void distinct(String field, List<?> values) {
    distinct(field, values, value -> value);
  }

  /** The same where that by which elements differ is not all of them. */
  default <T> void distinct(String field, List<T> values, Function<? super T, ?> difference) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      if (!seen.add(difference.apply(values.get(i)))) {
        add(field, i, "must not be given twice");
      }
    }
  }

  /** Notes a key that others could not refer to. */
  default void key(String field, String value) {
    if (!isKey(value)) {
      add(field, KEYS);
    }
  }

  /** Whether others can refer to it. */
  static boolean isKey(String value) {
    return value.length() <= MAX_KEY_LENGTH && KEY.matcher(value).matches();
  }

  /** Notes a text of nothing but white space, or a very long one; null is no problem. */
  default void text(String field, @Nullable String value) {
    text(field, value, MAX_TEXT_LENGTH);
  }

  /** The same for a text by which things are found as a whole, such as an identifier. */
  default void term(String field, @Nullable String value) {
    text(field, value, MAX_TERM_LENGTH);
  }

  private void text(String field, @Nullable String value, int longest) {
    if (value == null) {
      return;
    }
    if (value.length() > longest) {
      add(field, "must not be longer than " + longest + " characters");
    } else if (isBlank(value)) {
      add(field, "must not be blank");
    }
  }

  /** Whether {@link #text} finds nothing wrong, so that what it says can be looked at. */
  static boolean isText(@Nullable String value) {
    return value == null || (value.length() <= MAX_TEXT_LENGTH && !isBlank(value));
  }

  /**
   * Whether a text has nothing but white space, as PostgreSQL sees it: spaces that do not break and
   * the line end U+0085 too, which Java does not count.
   */
  static boolean isBlank(String value) {
    return value
        .codePoints()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE);
  }

  /** Notes too many terms, and any that is not one. */
  default void terms(String field, List<String> values) {
    if (values.size() > MAX_TERMS) {
      add(field, "must not be more than " + MAX_TERMS);
    }
    values.forEach(value -> term(field, value));
  }

  /** Notes a negative number; null is no problem. */
  default void count(String field, @Nullable Integer value) {
    if (value != null && value < 0) {
      add(field, "must not be negative");
    }
  }

  /** Notes a moment that would not be kept as it is; null is no problem. */
  default void moment(String field, @Nullable Instant value) {
    if (value == null) {
      return;
    }
    int year = value.atOffset(ZoneOffset.UTC).getYear();
    if (year < 1 || year > 9999) {
      add(field, "must lie in the years from 0001 to 9999 in UTC");
    } else if (!value.truncatedTo(ChronoUnit.MICROS).equals(value)) {
      add(field, "must not be finer than a microsecond");
    }
  }

  /** Notes what is no SHA-256 digest; null is no problem. */
  default void sha256(String field, @Nullable String value) {
    if (value != null && !SHA256.matcher(value).matches()) {
      add(field, "must be a SHA-256 digest: 64 hexadecimal digits in lower case");
    }
  }

  /** Notes what is no language tag of BCP 47 such as {@code en} or {@code es-VE}; null is fine. */
  default void language(String field, @Nullable String value) {
    if (value == null) {
      return;
    }
    if (value.length() > MAX_LANGUAGE_LENGTH) {
      add(field, "must not be longer than " + MAX_LANGUAGE_LENGTH + " characters");
      return;
    }
    try {
      if (new Locale.Builder().setLanguageTag(value).build().getLanguage().isEmpty()) {
        add(field, "must be a BCP 47 language tag such as en or es-VE");
      }
    } catch (IllformedLocaleException e) {
      add(field, "must be a BCP 47 language tag such as en or es-VE");
    }
  }

  /** Notes what is no country of ISO 3166-1; null is no problem. */
  default void country(String field, @Nullable String value) {
    if (value != null && !Country.exists(value)) {
      add(field, "must be a two-letter code of ISO 3166-1 in capitals");
    }
  }

  /** Notes what is no absolute web address; null is no problem. */
  default void url(String field, @Nullable String value) {
    if (value == null) {
      return;
    }
    if (value.length() > MAX_TEXT_LENGTH) {
      add(field, "must not be longer than " + MAX_TEXT_LENGTH + " characters");
      return;
    }
    try {
      URI uri = new URI(value);
      if (uri.getHost() == null
          || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
        add(field, "must be an absolute address that starts with http:// or https://");
      }
    } catch (URISyntaxException e) {
      add(field, "must be an absolute address that starts with http:// or https://");
    }
  }
}
