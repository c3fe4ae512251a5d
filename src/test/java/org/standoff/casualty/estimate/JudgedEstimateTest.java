package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.fact.JudgedRecord;
import org.standoff.graphql.Operation;

/** What was put right, what ends on no stated day, and what counts others too. */
@QuarkusTest
@TestProfile(JudgedRecord.class)
class JudgedEstimateTest {
  private static final Operation ESTIMATES =
      Operation.of(
          """
              {
                crisis(key: "judged") {
                  detained: casualtyEstimate(harm: DETAINED) { ...all }
                  injured: casualtyEstimate(harm: INJURED) { ...all }
                  later: casualtyEstimate(harm: DETAINED, during: {from: "2019-02-01"}) { ...all }
                  civilians: casualtyEstimate(harm: KILLED, victims: CIVILIAN) { ...all }
                }
              }
              fragment all on CasualtyEstimate {
                consensus { low high } best contested
                inputs { nodes { figure { key } treatment countedAs { low high } reason } }
              }
              """);

  private JsonPath crisis = new JsonPath("{}");

  @BeforeEach
  void ask() {
    crisis = ESTIMATES.ask();
  }

  @Test
  void aCountWithoutAnEndIsAsOfTheDayOnWhichItAppeared() {
    assertEquals(60, crisis.getInt("crisis.detained.best"));
    assertFalse(crisis.getBoolean("crisis.detained.contested"));
    assertEquals(List.of("judged/de-2 KEPT", "judged/de-1 SUPERSEDED"), treatments("detained"));
    assertEquals(
        "This figure, from Judged desk, is a running count as of 2019-01-30, which the newer one of"
            + " the same origin replaces: judged/de-2.",
        crisis.getString("crisis.detained.inputs.nodes[1].reason"));
  }

  @Test
  void aCountWithoutAnEndIsNotAboutDaysAfterItAppeared() {
    assertEquals(List.of("judged/de-2 KEPT"), treatments("later"));
  }

  @Test
  void aCorrectionCountsInsteadOfWhatItCorrects() {
    assertEquals(43, crisis.getInt("crisis.injured.best"));
    assertFalse(crisis.getBoolean("crisis.injured.contested"));
    assertEquals(
        "This figure, from Judged desk, is put right by judged/in-2.",
        crisis.getString("crisis.injured.inputs.nodes[1].reason"));
    assertEquals(List.of("judged/in-2 KEPT", "judged/in-1 SUPERSEDED"), treatments("injured"));
  }

  @Test
  void anIncidentOfOthersTooMayHoldAnyNumberOfThoseAskedFor() {
    assertEquals(3, crisis.getInt("crisis.civilians.consensus.low"));
    assertEquals(128, crisis.getInt("crisis.civilians.consensus.high"));
    assertNull(crisis.get("crisis.civilians.best"));
    assertEquals(
        List.of("judged/ki-1 ADDED", "judged/ki-2 ADDED", "judged/ki-5 ADDED"),
        treatments("civilians"));
    assertEquals(0, crisis.getInt("crisis.civilians.inputs.nodes[1].countedAs.low"));
    assertEquals(120, crisis.getInt("crisis.civilians.inputs.nodes[1].countedAs.high"));
  }

  private List<String> treatments(String estimate) {
    return crisis.getList(
        "crisis." + estimate + ".inputs.nodes.collect { it.figure.key + ' ' + it.treatment }");
  }
}
