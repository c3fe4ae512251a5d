package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.graphql.Operation;

/** An estimate is what it would have been at the moment asked about: sources, figures and links. */
@QuarkusTest
@TestProfile(EstimateRecord.class)
class EstimateKnownAtTest {

  private static final Operation ESTIMATE = Operation.named("casualty-estimate-known-at");
  private static final Operation INJURED =
      Operation.of(
          "query ($at: DateTime) { crisis(key: \"estimated\", knownAt: $at) {"
              + " it: casualtyEstimate(harm: INJURED) { best consensus { low high } inputs { nodes {"
              + " reason } } } } }");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // two origins
        "2019-03-01T00:00:00Z | 45 | 50 | a KEPT, b KEPT",
        "2019-03-01T23:59:59.999999Z | 45 | 50 | a KEPT, b KEPT",
        // one origin, since both render the briefing
        "2019-03-02T00:00:00Z | 45 | 50 | a KEPT, b SAME_ORIGIN",
        // another origin contradicts it
        "2019-03-03T00:00:00Z | | | a KEPT, c KEPT, b SAME_ORIGIN",
        // and is retracted
        "2019-03-04T00:00:00Z | 45 | 50 | a KEPT, b SAME_ORIGIN",
        // a part is more than the whole
        "2019-03-05T00:00:00Z | 60 | 70 | b KEPT, d ADDED, a REJECTED",
        // the link is retracted, so that one origin contradicts itself
        "2019-03-06T00:00:00Z | | | a KEPT, b KEPT, d KEPT",
        // a further figure
        "2019-03-06T12:00:00Z | | | a KEPT, b KEPT, d KEPT, e KEPT",
        // which is deprecated
        "2019-03-07T00:00:00Z | | | a KEPT, b KEPT, d KEPT",
      })
  void asOf(String moment, @Nullable Integer low, @Nullable Integer high, String treatments) {
    assertIs(ESTIMATE.ask(Map.of("at", moment)), low, high, treatments);
  }

  @Test
  void nowIsAsOfNow() {
    assertIs(ESTIMATE.ask(), null, null, "a KEPT, b KEPT, d KEPT");
    String now = OffsetDateTime.now(ZoneOffset.UTC).toString();
    assertIs(ESTIMATE.ask(Map.of("at", now)), null, null, "a KEPT, b KEPT, d KEPT");
  }

  @Test
  void beforeAnythingThereIsNothing() {
    assertNull(ESTIMATE.ask(Map.of("at", "2019-02-28T23:59:59Z")).get("crisis"));
  }

  @Test
  void aPartOfARetractedWholeIsNotTheTotal() {
    JsonPath before = INJURED.ask(Map.of("at", "2019-03-08T00:00:00Z"));
    assertEquals(30, before.getInt("crisis.it.consensus.low"));
    assertEquals(40, before.getInt("crisis.it.consensus.high"));
    JsonPath after = INJURED.ask(Map.of("at", "2019-03-09T00:00:00Z"));
    assertEquals(12, after.getInt("crisis.it.consensus.low"));
    assertNull(after.get("crisis.it.consensus.high"));
    assertNull(after.get("crisis.it.best"));
    assertEquals(
        "This figure, from estimated/briefing, is linked as a part of another figure; held against"
            + " what is asked (no stated days) it says only \"not fewer\": 12 or more. It counts as 12"
            + " or more.",
        after.getString("crisis.it.inputs.nodes[0].reason"));
  }

  private static void assertIs(
      JsonPath data, @Nullable Integer low, @Nullable Integer high, String treatments) {
    assertEquals(low, data.get("crisis.it.consensus.low"));
    assertEquals(high, data.get("crisis.it.consensus.high"));
    assertEquals(low == null, data.getBoolean("crisis.it.contested"));
    List<String> keys = data.getList("crisis.it.inputs.nodes.figure.key", String.class);
    List<String> told =
        IntStream.range(0, keys.size())
            .mapToObj(
                i ->
                    keys.get(i).replace("estimated/", "")
                        + " "
                        + data.getString("crisis.it.inputs.nodes[" + i + "].treatment"))
            .toList();
    assertEquals(treatments, String.join(", ", told));
  }
}
