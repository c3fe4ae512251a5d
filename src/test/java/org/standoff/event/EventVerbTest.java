package org.standoff.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventVerbTest {

  /** Verbs, quad classes and modes of PLOVER 0.8. */
  private static final String PLOVER =
      """
      AGREE VERBAL_COOPERATION
      CONSULT VERBAL_COOPERATION visit third-party multilateral phone
      SUPPORT VERBAL_COOPERATION
      CONCEDE VERBAL_COOPERATION
      COOPERATE MATERIAL_COOPERATION
      AID MATERIAL_COOPERATION
      RETREAT MATERIAL_COOPERATION withdraw release disarm ceasefire access resign
      REQUEST VERBAL_CONFLICT assist change yield meet
      ACCUSE VERBAL_CONFLICT disapprove investigate allege
      REJECT VERBAL_CONFLICT assist change yield meet
      THREATEN VERBAL_CONFLICT restrict arrest relations expel territory violence
      PROTEST MATERIAL_CONFLICT demo riot strike hunger boycott obstruct vandalize
      SANCTION MATERIAL_CONFLICT convict expel withdraw discontinue
      MOBILIZE MATERIAL_CONFLICT troops weapons police militia
      COERCE MATERIAL_CONFLICT seize restrict censor curfew martial-law arrest deport withhold misinformation cyber
      ASSAULT MATERIAL_CONFLICT abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional
      """;

  @Test
  void followsPlover() {
    String actual =
        Arrays.stream(EventVerb.values())
            .map(v -> (v + " " + v.quad() + " " + String.join(" ", v.modes())).strip() + "\n")
            .collect(Collectors.joining());
    assertEquals(PLOVER, actual);
  }
}
