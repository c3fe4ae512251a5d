package org.standoff.exchange.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.exchange.dossier.DossierNode.Scalar;
import org.standoff.exchange.dossier.DossierNode.ScalarKind;
import org.standoff.graphql.StorableText;

/** Reads plain values and notes those that are not of the type that their field has. */
final class ScalarReader {
  private final Faults faults;
  private @Nullable String momentText; // of the last moment: many in a row are the same
  private @Nullable Instant moment;

  ScalarReader(Faults faults) {
    this.faults = faults;
  }

  /** The value as the type asked for, or null where it is not of that type. */
  @Nullable Object read(Class<?> type, Scalar scalar, String path) {
    if (scalar.kind() == ScalarKind.NULL) {
      return fault(scalar, path, "must not be null: leave the field out");
    }
    if (type == Integer.class) {
      return integer(scalar, path);
    }
    if (type == Double.class) {
      return number(scalar, path);
    }
    if (type == Boolean.class) {
      return scalar.kind() == ScalarKind.TRUTH
          ? Boolean.valueOf(scalar.text())
          : fault(scalar, path, "must be true or false, not " + scalar.kind().noun());
    }
    if (scalar.kind() != ScalarKind.TEXT) {
      String noun = scalar.kind().noun();
      return fault(scalar, path, "must be a text, not " + noun + ": put it in quotes");
    }
    return type.isEnum() ? constant(type, scalar, path) : text(type, scalar, path);
  }

  private @Nullable Object integer(Scalar scalar, String path) {
    if (scalar.kind() != ScalarKind.INTEGER) {
      return fault(scalar, path, "must be a whole number, not " + scalar.kind().noun());
    }
    try {
      return Integer.valueOf(scalar.text());
    } catch (NumberFormatException e) {
      return fault(scalar, path, "must be a whole number in decimal digits, at most 2147483647");
    }
  }

  private @Nullable Object number(Scalar scalar, String path) {
    if (scalar.kind() != ScalarKind.INTEGER && scalar.kind() != ScalarKind.DECIMAL) {
      return fault(scalar, path, "must be a number, not " + scalar.kind().noun());
    }
    try {
      Double value = Double.valueOf(scalar.text());
      return Double.isFinite(value) ? value : fault(scalar, path, "must be a finite number");
    } catch (NumberFormatException e) {
      return fault(scalar, path, "must be a number in decimal digits");
    }
  }

  private @Nullable Object constant(Class<?> type, Scalar scalar, String path) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(scalar.text())) {
        return constant;
      }
    }
    List<String> names =
        Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
    return fault(scalar, path, "must be one of " + Choice.of(scalar.text(), names));
  }

  private @Nullable Object text(Class<?> type, Scalar scalar, String path) {
    if (type == Instant.class) {
      return moment(scalar, path);
    }
    if (type == LocalDate.class) {
      return day(scalar, path);
    }
    if (!StorableText.isStorable(scalar.text())) {
      return fault(scalar, path, "must hold whole Unicode characters other than U+0000");
    }
    return scalar.text().isBlank() ? fault(scalar, path, "must not be blank") : scalar.text();
  }

  private @Nullable Object moment(Scalar scalar, String path) {
    if (scalar.text().equals(momentText)) {
      return moment;
    }
    try {
      OffsetDateTime value = OffsetDateTime.parse(scalar.text());
      if (value.getNano() % 1000 != 0) {
        return fault(scalar, path, "must not be finer than a microsecond");
      }
      if (hasPlainYear(value.getYear())) {
        momentText = scalar.text();
        moment = value.toInstant();
        return moment;
      }
    } catch (DateTimeException e) {
      // the reason below says all that is of use
    }
    return fault(scalar, path, "must be a moment with its offset, such as 2019-01-31T12:00:00Z");
  }

  private @Nullable Object day(Scalar scalar, String path) {
    try {
      LocalDate value = LocalDate.parse(scalar.text());
      if (hasPlainYear(value.getYear())) {
        return value;
      }
    } catch (DateTimeException e) {
      // the reason below says all that is of use
    }
    return fault(scalar, path, "must be a day of the calendar, such as 2019-01-31");
  }

  private static boolean hasPlainYear(int year) {
    return year >= 1 && year <= 9999;
  }

  private @Nullable Object fault(Scalar scalar, String path, String reason) {
    faults.add(scalar.line(), path, reason);
    return null;
  }
}
