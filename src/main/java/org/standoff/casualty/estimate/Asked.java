package org.standoff.casualty.estimate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an estimate is asked about, apart from crisis and harm.
 *
 * @param from the first day; null where the question names none
 * @param to the last day; null where the question names none
 * @param allVictims whether victims are counted whoever they are
 */
record Asked(@Nullable LocalDate from, @Nullable LocalDate to, boolean allVictims) {

  /** Whether all of a period is within the days, as far as it is dated. */
  boolean holds(Period period) {
    if (!period.dated()) {
      return true;
    }
    boolean begins = from == null || (period.from() != null && !period.from().isBefore(from));
    boolean ends = to == null || (period.to() != null && !period.to().isAfter(to));
    return begins && ends;
  }
}
