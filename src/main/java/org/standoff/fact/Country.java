package org.standoff.fact;

import static org.standoff.fact.Rule.require;

import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A country or territory with a code of its own in ISO 3166-1. Names are those of the CLDR. */
@Description("A country or territory of ISO 3166-1.")
public record Country(
    @Description("The two-letter code of ISO 3166-1, upper case.") @NonNull String alpha2) {

  /** What a code must be. */
  static final String RULE = "a country is a two-letter code of ISO 3166-1 in capitals";

  private static final Set<String> CODES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException when it is not in ISO 3166-1; the message is the rule
   */
  public Country {
    require(exists(alpha2), RULE);
  }

  /** Whether ISO 3166-1 has a two-letter code; codes are upper case. */
  public static boolean exists(String alpha2) {
    return CODES.contains(alpha2);
  }

  /** The three-letter code of ISO 3166-1. */
  @NonNull
  @Description("The three-letter code of ISO 3166-1, upper case.")
  public String getAlpha3() {
    return region().getISO3Country();
  }

  /**
   * The name in a language, as the CLDR has it.
   *
   * @param language a BCP 47 tag such as {@code es} or {@code pt-BR}; null, or one in which no name
   *     is known, gives the English name
   */
  public String name(@Nullable String language) {
    String name =
        region().getDisplayCountry(Locale.forLanguageTag(language == null ? "en" : language));
    return name.equals(alpha2) ? region().getDisplayCountry(Locale.ENGLISH) : name;
  }

  private Locale region() {
    return new Locale.Builder().setRegion(alpha2).build();
  }
}
