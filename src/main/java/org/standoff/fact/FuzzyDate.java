package org.standoff.fact;

import static org.standoff.fact.Rule.require;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A date as well as it is known. Bounds are inclusive days; each span of days has one precision, so
 * that what {@link #edtf()} writes is read again as the same date.
 */
@Embeddable
@Description(
    "A date as well as it is known: the days between which it lies, how closely it is known and"
        + " what that rests on. With precision UNKNOWN both bounds are null and it matches no"
        + " range.")
public record FuzzyDate(
    @Description(
            "The first day it can be, inclusive; null when unknown or when a range is open there.")
        @Nullable LocalDate earliest,
    @Description(
            "The last day it can be, inclusive; null when unknown or when a range is open there.")
        @Nullable LocalDate latest,
    @Description(
            "The moment, where one is known, to the microsecond; in UTC, or at the offset nearest to"
                + " it at which it falls on the stated day.")
        @Nullable OffsetDateTime at,
    @Description("Whether the source says that it is only about this date.") boolean approximate,
    @Description("How closely it is known.") @NonNull @Enumerated(EnumType.STRING)
        DatePrecision precision,
    @Description("What the reading rests on.") @NonNull @Enumerated(EnumType.STRING)
        DateBasis basis,
    @Description("The words of the source, such as \"last week\"; null where it has none.")
        @Nullable String expression,
    @Description("Why it is read so; null where that needs no reason.") @Nullable String reason) {

  /**
   * Checks the rules of {@link DatePrecision} and brings the moment to the offset it is kept at.
   *
   * @throws IllegalArgumentException when the parts do not make a date; the message is the rule
   */
  public FuzzyDate {
    DateRules.check(precision, earliest, latest, at);
    require(
        !approximate || (precision != DatePrecision.UNKNOWN && precision != DatePrecision.INSTANT),
        "an unknown date and an instant are never approximate");
    if (at != null && earliest != null) {
      at = DateRules.atOffsetOfDay(at, earliest);
    }
  }

  /**
   * Reads an EDTF (ISO 8601-2) date: a day, month or year, an interval of them that may be open at
   * one end, one of the seven days of a week {@code [a..b]}, or a date-time with offset; {@code ~}
   * marks what is approximate. An interval of seven days from a Sunday or a Monday is a WEEK, one
   * from a day to itself that day, any other a RANGE.
   *
   * @param edtf the date; null or blank is one of unknown date
   * @throws IllegalArgumentException when it is none of these; the message is the rule broken
   */
  public static FuzzyDate parse(
      @Nullable String edtf,
      DateBasis basis,
      @Nullable String expression,
      @Nullable String reason) {
    Edtf.Reading read = Edtf.read(edtf == null ? "" : edtf.strip());
    return new FuzzyDate(
        read.earliest(),
        read.latest(),
        read.at(),
        read.approximate(),
        read.precision(),
        basis,
        expression,
        reason);
  }

  /** A date that the source does not give, and why none is read either. */
  public static FuzzyDate unknown(@Nullable String reason) {
    return parse(null, DateBasis.NOT_STATED, null, reason);
  }

  /** This date in EDTF (ISO 8601-2), always in the same form; null for one of unknown date. */
  public @Nullable String edtf() {
    return Edtf.write(this);
  }

  /** The same as {@link #edtf()}, under the name by which it becomes a field of the API. */
  @Description("The date in EDTF (ISO 8601-2); null when unknown.")
  public @Nullable String getEdtf() {
    return edtf();
  }

  /** Whether the last day that it may hold lies before the first one that another may hold. */
  public boolean isBefore(FuzzyDate other) {
    return latest != null && other.earliest != null && latest.isBefore(other.earliest);
  }

  /**
   * Whether this date can lie in a range. An unknown date lies in none, not even in an unbounded
   * one; an open end reaches as far as any range.
   *
   * @param from first day of the range, inclusive; null for one without beginning
   * @param to last day of the range, inclusive; null for one without end
   */
  public boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (precision == DatePrecision.UNKNOWN || !DateRules.inOrder(from, to)) {
      return false;
    }
    return DateRules.inOrder(from, latest) && DateRules.inOrder(earliest, to);
  }
}
