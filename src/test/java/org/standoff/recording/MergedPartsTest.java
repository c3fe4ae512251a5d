package org.standoff.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was told of two actors alike is told once of the one that they become. */
@QuarkusTest
@TestProfile(RecordingTest.Profile.class)
class MergedPartsTest {
  private static final String ACTOR =
      "mutation { recordActor(input: {key: \"merged-parts/%1$s\", kind: %2$s, names: [{name: \"%1$s\", kind: PRIMARY}], %3$s}) { key } }";
  private static final String CHIEF =
      "{title: \"merged chief\", organisation: \"ve\", period: {edtf: \"2019\"}, accordingTo: [\"us\"], evidence: [%s]}";
  private static final String HERE = "{source: \"venezuela-2019/doc-1\", sentence: 3}";
  private static final String THERE = "{source: \"venezuela-2019/doc-1\", sentence: 4}";
  private static final String MERGE =
      "mutation { mergeActors(keep: \"merged-parts/%s\", merge: \"merged-parts/%s\", reason: \"one\") { key } }";

  @Test
  void aRoleAndItsEvidenceAreTheSameOfBoth() {
    String deputy = "{title: \"deputy\", period: {}, evidence: [" + HERE + "]}";
    String roles = "roles: [" + CHIEF.formatted(HERE) + ", %s], evidence: [" + HERE + ", %s]";
    actor("p", "PERSON", roles.formatted(deputy, "").replace(", ]", "]"));
    actor("q", "PERSON", roles.formatted(deputy.replace("deputy", "envoy"), THERE));
    Desk.REVIEWER.ask(MERGE.formatted("p", "q"));
    JsonPath now =
        Desk.EDITOR.ask(
            """
            { crisis(key: "venezuela-2019") { titleHolders(title: "merged chief", organisation: "ve", validAt: "2019-02-01") {
                holder { key } evidence { sentence } } }
              actor(key: "merged-parts/q") { roles { title } evidence { sentence } } }
            """);
    assertEquals(
        "[[holder:[key:merged-parts/p], evidence:[[sentence:3]]]]",
        now.getString("crisis.titleHolders"));
    assertEquals(List.of("merged chief", "deputy", "envoy"), now.getList("actor.roles.title"));
    assertEquals(List.of(3, 4), now.getList("actor.evidence.sentence"));
  }

  @Test
  void rolesThatDifferStay() {
    actor("other-p", "PERSON", "roles: [" + CHIEF.formatted(HERE) + "]");
    actor("other-q", "PERSON", "roles: [" + CHIEF.formatted(THERE) + "]");
    Desk.REVIEWER.ask(MERGE.formatted("other-p", "other-q"));
    assertEquals(
        List.of(List.of(3), List.of(4)),
        Desk.EDITOR
            .ask("{ actor(key: \"merged-parts/other-p\") { roles { evidence { sentence } } } }")
            .getList("actor.roles.evidence.sentence"));
  }

  @Test
  void aRoleInBothIsOneRole() {
    actor("a", "COURT", "");
    actor("b", "COURT", "");
    String role = "{title: \"%s\", organisation: \"merged-parts/%s\", period: {}}";
    String judge =
        ACTOR.formatted(
            "judge",
            "PERSON",
            "roles: ["
                + String.join(
                    ", ",
                    role.formatted("judge", "b"),
                    role.formatted("clerk", "b"),
                    role.formatted("judge", "a"))
                + "]");
    Desk.EDITOR.ask(judge);
    Desk.REVIEWER.ask(MERGE.formatted("a", "b"));
    String roles =
        "{ actor(key: \"merged-parts/%s\") { revision roles { title organisation { key } } } }";
    JsonPath held = Desk.EDITOR.ask(roles.formatted("judge")).setRootPath("data.actor");
    assertEquals(List.of("clerk", "judge"), held.getList("roles.title"));
    assertEquals(2, held.getInt("revision"));
    Desk.EDITOR.ask(judge);
    Desk.EDITOR.ask(judge.replace("judge\", kind: PERSON", "later\", kind: PERSON"));
    assertEquals(
        held.getString("roles"),
        Desk.EDITOR.ask(roles.formatted("later")).getString("actor.roles"));
  }

  @Test
  void evidenceThatCitesBothCitesOne() {
    actor("cited", "PERSON", "");
    actor("named", "PERSON", "");
    String cites =
        "{source: \"venezuela-2019/doc-1\", sentence: %d, attributedTo: \"merged-parts/%s\"}";
    String statement =
        "mutation { it: recordStatement(input: {key: \"merged-parts/%s\", crisis: \"venezuela-2019\", summary: \"Said.\", "
            + "speaker: \"maduro\", kind: SPEECH, quotation: INDIRECT, said: {}, evidence: ["
            + String.join(
                ", ",
                cites.formatted(5, "named"),
                cites.formatted(6, "named"),
                cites.formatted(5, "cited"),
                HERE)
            + "]}) { revision evidence { sentence attributedTo { key } } } }";
    Desk.EDITOR.ask(statement.formatted("st"));
    Desk.REVIEWER.ask(MERGE.formatted("cited", "named"));
    JsonPath held = Desk.EDITOR.ask(statement.formatted("st")).setRootPath("data.it");
    assertEquals(2, held.getInt("revision"));
    assertEquals(List.of(6, 5, 3), held.getList("evidence.sentence"));
    assertEquals(
        held.getString("evidence"),
        Desk.EDITOR.ask(statement.formatted("later")).getString("it.evidence"));
  }

  private static void actor(String key, String kind, String more) {
    Desk.EDITOR.ask(ACTOR.formatted(key, kind, more), Map.of());
  }
}
