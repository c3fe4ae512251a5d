package org.standoff.graphql.observe;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.Operation;

/** Operators see what is asked and what is refused, and no value that a client sent. */
@QuarkusTest
class MetricsTest {
  private static final String TAGS = "{kind=\"query\",name=\"Counted\",outcome=\"OK\"}";

  @Test
  void operationsAreCountedByName() {
    Operation counted = Operation.of("query Counted($key: String!) { crisis(key: $key) { key } }");
    double before = value("standoff_operations_seconds_count" + TAGS);
    counted.ask(Map.of("key", "a secret of the client"));
    counted.ask(Map.of("key", "another"));
    assertEquals(2, value("standoff_operations_seconds_count" + TAGS) - before);
    assertFalse(metrics().contains("secret"));
  }

  @Test
  void rowsAndCostAreCounted() {
    String tags = "{kind=\"query\",name=\"Rows\",outcome=\"OK\"}";
    Operation.of("query Rows { crises { nodes { key } } }").ask();
    assertEquals(1, value("standoff_operations_rows_total" + tags));
    assertEquals(21, value("standoff_operations_cost_total" + tags));
  }

  @Test
  void refusalsAreCountedByLimit() {
    String refused = "standoff_limits_refused_total{limit=\"root-fields\"}";
    double before = value(refused);
    Operation.of("{" + "__typename ".repeat(500) + "}").answer(Map.of());
    assertEquals(1, value(refused) - before);
    String failed = "{kind=\"none\",name=\"anonymous\",outcome=\"SYNTAX\"}";
    before = value("standoff_operations_seconds_count" + failed);
    Operation.of("{").answer(Map.of());
    assertEquals(1, value("standoff_operations_seconds_count" + failed) - before);
  }

  @Test
  void theServiceItselfIsMeasured() {
    String metrics = metrics();
    assertTrue(metrics.contains("\nstandoff_operations_active "), metrics);
    assertTrue(metrics.contains("\nstandoff_followers_waiting 0"), metrics);
    assertTrue(metrics.contains("\nagroal_active_count{datasource=\"default\"} "), metrics);
  }

  private static String metrics() {
    return get("/q/metrics").then().statusCode(200).extract().asString();
  }

  /** The value of a meter; 0 while it is not there. */
  private static double value(String meter) {
    Matcher line = Pattern.compile("(?m)^" + Pattern.quote(meter) + " (\\S+)$").matcher(metrics());
    return line.find() ? Double.parseDouble(line.group(1)) : 0;
  }
}
