package org.standoff.position;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.position.PositionKind.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PositionKindTest {

  private static Set<PositionKind> of(PositionFamily family) {
    return Arrays.stream(PositionKind.values())
        .filter(kind -> kind.family() == family)
        .collect(toCollection(() -> EnumSet.noneOf(PositionKind.class)));
  }

  @Test
  void recognitionIncludesNeutralityAndSilence() {
    assertEquals(
        EnumSet.of(RECOGNISES, DOES_NOT_RECOGNISE, WITHDRAWS_RECOGNITION, NEUTRAL, NO_STATEMENT),
        of(PositionFamily.RECOGNITION));
  }

  @Test
  void supportIsAFamilyOfItsOwn() {
    assertEquals(
        EnumSet.of(SUPPORTS, SUPPORTS_INSTITUTION_ONLY, OPPOSES, WITHDRAWS_SUPPORT),
        of(PositionFamily.SUPPORT));
  }

  @Test
  void measuresAreSanctionsAndTheirLifting() {
    assertEquals(EnumSet.of(SANCTIONS, LIFTS_SANCTIONS), of(PositionFamily.MEASURE));
  }

  @Test
  void theRestAreActs() {
    assertEquals(
        EnumSet.of(
            CONDEMNS,
            ACCUSES,
            CALLS_ON_OTHERS_TO_RECOGNISE,
            CALLS_FOR_ELECTIONS,
            CALLS_FOR_DIALOGUE,
            OFFERS_MEDIATION,
            THREATENS),
        of(PositionFamily.ACT));
  }
}
