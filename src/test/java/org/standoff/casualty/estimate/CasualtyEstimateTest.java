package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.BuiltInDossiers;
import org.standoff.graphql.Operation;

/** The estimates of the built-in briefing, asked over HTTP. */
@QuarkusTest
@TestProfile(BuiltInDossiers.class)
class CasualtyEstimateTest {

  private static final Operation INPUTS = Operation.named("estimate-inputs");

  @Test
  void theWorkedExamplesComeOut() {
    Operation.named("casualty-estimate").assertAnswer();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{from: \"2019-01-23\", to: \"2019-01-23\"} | 696 | 699 | 696",
        "{from: \"2019-01-20\", to: \"2019-01-26\"} | 696 | 699 | 696",
        "{from: \"2019-01-26\"} | 696 | 699 | 696",
        "{from: \"2019-01-01\", to: \"2019-01-31\"} | 696 | | ",
        "{from: \"2019-01-27\"} | | | ",
        "{undated: true} | | | ",
      })
  void theDaysAskedAboutAreTheScope(String during, Integer low, Integer high, Integer best) {
    JsonPath it =
        Operation.of(
                "{ crisis(key: \"briefing-2019-01-29\") { it: casualtyEstimate(harm: DETAINED,"
                    + " during: "
                    + during
                    + ") { best consensus { low high } } } }")
            .ask();
    assertEquals(low, it.get("crisis.it.consensus.low"));
    assertEquals(high, it.get("crisis.it.consensus.high"));
    assertEquals(best, it.get("crisis.it.best"));
  }

  @Test
  void inputsArePagedInTheirOrder() {
    List<String> keys = new ArrayList<>();
    String after = null;
    JsonPath page;
    do {
      Map<String, Object> variables = new HashMap<>(Map.of("first", 4));
      variables.put("after", after);
      page = INPUTS.ask(variables).setRootPath("data.crisis.it.inputs");
      assertEquals(9, page.getInt("totalCount"));
      assertEquals(after != null, page.getBoolean("pageInfo.hasPreviousPage"));
      keys.addAll(page.getList("nodes.figure.key", String.class));
      after = page.getString("pageInfo.endCursor");
      assertEquals(after, page.getList("edges.cursor").get(page.getList("edges").size() - 1));
    } while (page.getBoolean("pageInfo.hasNextPage"));
    assertEquals(
        List.of("2", "ngo", "part-1", "part-2", "part-3", "part-4", "1", "3", "4"),
        keys.stream().map(key -> key.replace("briefing-2019-01-29/killed-", "")).toList());
  }

  @Test
  void inputsOfSomeTreatmentsOnly() {
    Map<String, Object> some = Map.of("treatment", List.of("REJECTED", "SAME_ORIGIN"));
    JsonPath page = INPUTS.ask(some).setRootPath("data.crisis.it.inputs");
    assertEquals(3, page.getInt("totalCount"));
    assertEquals(
        List.of("SAME_ORIGIN", "SAME_ORIGIN", "REJECTED"), page.getList("nodes.treatment"));
    JsonPath none =
        INPUTS.ask(Map.of("treatment", List.of("SUPERSEDED"))).setRootPath("data.crisis.it.inputs");
    assertEquals(0, none.getInt("totalCount"));
    assertFalse(none.getBoolean("pageInfo.hasNextPage"));
    assertNull(none.get("pageInfo.endCursor"));
  }

  @ParameterizedTest
  @CsvSource({"first, 0", "first, 101", "after, bm90IGEgY3Vyc29y"})
  void aWrongPageIsRefused(String argument, String value) {
    Object given = argument.equals("first") ? (Object) Integer.valueOf(value) : value;
    JsonPath answer = INPUTS.answer(Map.of(argument, given));
    assertEquals("VALIDATION", answer.getString("errors[0].extensions.code"));
    assertEquals(List.of("crisis", "it", "inputs"), answer.getList("errors[0].path"));
  }

  @Test
  void aWrongPageIsRefusedByItself() {
    String both =
        "{ crisis(key: \"briefing-2019-01-29\") { it: casualtyEstimate(harm: KILLED) { good: inputs"
            + " { totalCount } bad: inputs(after: \"bm90IGEgY3Vyc29y\") { totalCount } } } }";
    JsonPath answer = Operation.of(both).answer(Map.of());
    assertEquals(1, answer.getList("errors").size());
    assertEquals(List.of("crisis", "it", "bad"), answer.getList("errors[0].path"));
  }

  @Test
  void severalCrisesAndMomentsEachHaveTheirEstimate() {
    JsonPath data = Operation.named("estimates-of-crises").ask();
    assertEquals(List.of("briefing-2019-01-29", "venezuela-2019"), data.getList("now.nodes.key"));
    assertEquals(List.of(43, 41), data.getList("now.nodes.killed.consensus.low"));
    assertEquals(44, data.getInt("now.nodes[0].killed.consensus.high"));
    assertNull(data.get("now.nodes[1].killed.consensus.high"));
    assertEquals(List.of(696, 665), data.getList("now.nodes.detained.consensus.low"));
    assertEquals(List.of(9, 1), data.getList("now.nodes.killed.inputs.totalCount"));
    assertNull(data.get("before"));
  }

  @Test
  void figuresThatAreNoIncidentsAreInNoSeries() {
    String series =
        "{ crisis(key: \"briefing-2019-01-29\") { it: casualtySeries(harm: KILLED, interval: DAY) {"
            + " from } } }";
    assertEquals(List.of(), Operation.of(series).ask().getList("crisis.it"));
  }

  @Test
  void theMethodsAreInTheMethodology() {
    JsonPath data = Operation.named("methodology").ask().setRootPath("data.methodology.estimates");
    assertTrue(
        data.getList("name").containsAll(List.of(Estimator.NAME, Series.NAME)),
        data.getString("name"));
    String rules = "find { it.name == 'standoff-1' }.rules";
    assertEquals("[low, -)", data.getString(rules + ".find { it.name == 'LESS' }.reading"));
    assertEquals(
        "does not count", data.getString(rules + ".find { it.name == 'REJECTED' }.reading"));
  }
}
