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

  Asked asked() {
    LocalDate from = during == null ? null : during.from();
    LocalDate to = during == null ? null : during.to();
    return new Asked(from, to, victims == null);
  }
}
