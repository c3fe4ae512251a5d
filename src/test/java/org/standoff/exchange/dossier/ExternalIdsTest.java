package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.exchange.dossier.Sample.faults;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** At no moment do two actors have the same external id. */
class ExternalIdsTest {
  private static final String TWO =
      Sample.VALID.replace(
          "statements:\n",
          """
            - key: b
              kind: PERSON
              names: [{name: B, kind: PRIMARY}]
              externalIds: [{scheme: viaf, value: "1"}, {scheme: wikidata, value: Q1}]
            - key: d
              kind: PERSON
              names: [{name: D, kind: PRIMARY}]
              externalIds:
                - {scheme: wikidata, value: Q2}
                - {scheme: wikidata, value: Q1}
          statements:
          """);

  @Test
  void refusesAnIdOfTwoActors() {
    assertEquals(
        List.of(
            new Fault(
                24,
                "actors[2].externalIds[1]",
                "is an external id of another actor too, in line 18")),
        faults(TWO));
  }

  @Test
  void refusesAnIdOfAnActorInTheRecord() {
    HeldThings record =
        new HeldThings(
            Set.of(), Map.of(List.of("viaf", "1"), "z", List.of("wikidata", "Q9"), "y"), null);
    byte[] text =
        TWO.replace("- {scheme: wikidata, value: Q1}", "").getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of(
            new Fault(
                18, "actors[1].externalIds[0]", "is an external id of actor z in the record")),
        faults(text, record));
  }

  @Test
  void refusesAnActorThatWouldBeTwoInTheRecord() {
    HeldThings record =
        new HeldThings(
            Set.of(), Map.of(List.of("wikidata", "Q1"), "z", List.of("wikidata", "Q2"), "y"), null);
    byte[] text =
        TWO.replace(", {scheme: wikidata, value: Q1}]", "]").getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of(
            new Fault(23, "actors[2].externalIds[0]", "is an external id of actor y in the record"),
            new Fault(
                24, "actors[2].externalIds[1]", "is an external id of actor z in the record")),
        faults(text, record));
  }

  @Test
  void letsACorrectionMoveAnIdFromOneActorToAnother() {
    String moved =
        TWO.replace(
                ", {scheme: wikidata, value: Q1}]\n",
                """
                ]
                    recordedAt: 2019-02-02T00:00:00Z
                    reason: taken for another
                    revisions:
                      - recordedAt: 2019-02-01T00:00:00Z
                        kind: PERSON
                        names: [{name: B, kind: PRIMARY}]
                        externalIds: [{scheme: wikidata, value: Q1}]
                """)
            .replace(
                "value: Q1}\nstatements",
                """
                value: Q1}
                    recordedAt: 2019-02-02T00:00:00Z
                    reason: taken for another
                    revisions:
                      - recordedAt: 2019-02-01T00:00:00Z
                        kind: PERSON
                        names: [{name: D, kind: PRIMARY}]
                statements""");
    assertEquals(3, Sample.read(moved).actors().size());
  }
}
