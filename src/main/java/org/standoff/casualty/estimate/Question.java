package org.standoff.casualty.estimate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.standoff.casualty.Harm;
import org.standoff.casualty.VictimStatus;
import org.standoff.fact.DateRange;

/**
 * Which figures are asked about.
 *
 * @param harm what happened to those counted
 * @param during the days; null for all
 * @param victims what those counted all are; null for all victims
 */
record Question(Harm harm, @Nullable DateRange during, @Nullable VictimStatus victims) {

  /** Whether days, as far as they are dated, are in part among those asked about. */
  boolean isAbout(Period days) {
    return during == null
        || !days.dated()
        || days.overlaps(new Period(true, false, during.from(), during.to()));
  }

  Asked asked() {
    LocalDate from = during == null ? null : during.from();
    LocalDate to = during == null ? null : during.to();
    return new Asked(from, to, victims == null);
  }
}
