package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may write. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class AccessTest {
  private static final List<String> KINDS =
      List.of("Actor", "Source", "Statement", "Position", "Vote", "CasualtyFigure", "Event");

  @TestFactory
  Stream<DynamicTest> everyMutationNeedsItsRole() {
    return mutations().stream()
        .flatMap(
            mutation ->
                Stream.of(
                    refuses(mutation, "nobody", null, "UNAUTHENTICATED"),
                    refuses(mutation, "a reader", TestIssuer.token("reader"), "FORBIDDEN")));
  }

  @TestFactory
  Stream<DynamicTest> nothingIsAskedWithABadToken() {
    String recordedBy =
        "{ fact(kind: VOTE, key: \"venezuela-2019/vo-1\") { history { nodes { recordedBy } } } }";
    Map<String, String> bad =
        Map.of(
            "expired", TestIssuer.expired("editor", "reviewer"),
            "forged", TestIssuer.forged("editor", "reviewer"),
            "unsigned", TestIssuer.unsigned("editor", "reviewer"),
            "of another issuer", sign("https://other.test", TestIssuer.AUDIENCE),
            "for another audience", sign(TestIssuer.ISSUER, "another"),
            "no token", "xyz");
    return Stream.concat(mutations().stream(), Stream.of(recordedBy))
        .flatMap(
            operation ->
                bad.entrySet().stream()
                    .map(
                        token ->
                            DynamicTest.dynamicTest(
                                operation + " " + token.getKey(),
                                () -> {
                                  Response answer =
                                      new Desk(token.getValue()).post(operation, Map.of());
                                  assertEquals(401, answer.statusCode());
                                })));
  }

  @Test
  void readersNeedNoToken() {
    assertEquals(1, new Desk(null).ask("{ crises { totalCount } }").getInt("crises.totalCount"));
  }

  private static DynamicTest refuses(
      String mutation, String who, @Nullable String token, String code) {
    return DynamicTest.dynamicTest(
        mutation + " by " + who,
        () -> {
          JsonPath refusal = new Desk(token).refused(mutation, Map.of(), code);
          assertNotNull(refusal.getList("path").get(0));
        });
  }

  private static String sign(String issuer, String audience) {
    return TestIssuer.claims("editor", "reviewer")
        .issuer(issuer)
        .audience(audience)
        .sign(TestIssuer.key());
  }

  /** One of each, valid as far as the schema can tell. */
  private static List<String> mutations() {
    List<String> mutations = new ArrayList<>();
    for (String kind : KINDS) {
      mutations.add(
          "mutation { correct%s(key: \"k\", expectedRevision: 1, reason: \"r\", input: {}) { key } }"
              .formatted(kind));
    }
    mutations.add("mutation { link(from: \"a\", kind: ABOUT, to: \"b\") { id } }");
    mutations.add("mutation { retract(id: \"a\", expectedRevision: 1, reason: \"r\") { number } }");
    mutations.add("mutation { mergeActors(keep: \"a\", merge: \"b\", reason: \"r\") { key } }");
    String fact = "key: \"k\", crisis: \"c\", summary: \"s\", evidence: [], ";
    mutations.add(record("Actor", "key: \"k\", kind: PERSON, names: []"));
    mutations.add(record("Source", "key: \"k\", kind: VIDEO, published: {}"));
    mutations.add(
        record("Statement", fact + "speaker: \"s\", kind: SPEECH, quotation: DIRECT, said: {}"));
    mutations.add(record("Position", fact + "holder: \"h\", kind: RECOGNISES, validFrom: {}"));
    mutations.add(record("Vote", fact + "body: \"b\", subject: \"s\", held: {}, result: ADOPTED"));
    mutations.add(record("CasualtyFigure", fact + "harm: KILLED, quantity: {}, period: {}"));
    mutations.add(record("Event", fact + "type: \"t\", status: OCCURRED, occurred: {}"));
    return mutations;
  }

  private static String record(String kind, String input) {
    return "mutation { record%s(input: {%s}) { key } }".formatted(kind, input);
  }
}
