package org.standoff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.standoff.actor.Actor;
import org.standoff.actor.Role;
import org.standoff.fact.DateBasis;
import org.standoff.fact.Evidence;
import org.standoff.fact.FuzzyDate;
import org.standoff.fact.Qualifier;
import org.standoff.fact.Quantity;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.source.SourceDocument;

/** Values that differ are worded differently: what is worded alike is no difference. */
class WordingTest {
  private static final Wording WORDING = new Wording(Map.of());
  private static final Actor BODY = new Actor();

  static {
    BODY.uuid = NodeId.uuidOf(NodeKind.ACTOR, "body");
  }

  private static final Wording WORDING_OF_BODY = new Wording(Map.of(BODY.uuid, "body"));

  @Test
  void aDatasetMayCorrectItsValueAlone() {
    assertEquals("[0, 60] (value 50, EXACT, own)", WORDING.of(stated(50)));
    assertEquals("[0, 60] (value 51, EXACT, own)", WORDING.of(stated(51)));
    assertEquals("[0, 60] (EXACT, own)", WORDING.of(stated(null)));
    assertEquals("\"41\" [41, 41] (best 41, EXACT, standoff-1)", WORDING.of(Quantity.parse("41")));
  }

  private static Quantity stated(@Nullable Integer value) {
    return new Quantity(null, Qualifier.EXACT, value, 0, null, 60, "own");
  }

  @Test
  void oneTextIsToldFromSeveral() {
    assertEquals("\"a; b\"", WORDING.of(List.of("a; b")));
    assertEquals("a; b", WORDING.of(List.of("a", "b")));
  }

  @Test
  void aNoteIsToldFromASentence() {
    SourceDocument source = new SourceDocument();
    source.key = "s";
    source.uuid = UUID.fromString("00000000-0000-8000-8000-000000000001");
    Evidence sentence = new Evidence();
    sentence.source = source;
    sentence.sentence = 1;
    Evidence note = new Evidence();
    note.source = source;
    note.note = "sentence 1";
    assertEquals(source.uuid + " (sentence 1)", WORDING.of(sentence));
    assertEquals(source.uuid + " (\"sentence 1\")", WORDING.of(note));
  }

  @Test
  void aPlainMembershipIsNoTitle() {
    assertEquals("a member of body (2019)", WORDING_OF_BODY.of(List.of(role(null))));
    assertEquals("member of body (2019)", WORDING_OF_BODY.of(List.of(role("member"))));
    assertEquals("chair of body (2019)", WORDING_OF_BODY.of(List.of(role("chair"))));
  }

  private static Role role(@Nullable String title) {
    Role role = new Role();
    role.title = title;
    role.organisation = BODY;
    role.period = FuzzyDate.parse("2019", DateBasis.STATED_ABSOLUTE, null, null);
    return role;
  }
}
