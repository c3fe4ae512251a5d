package org.standoff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.standoff.actor.Actor;
import org.standoff.actor.Role;
import org.standoff.fact.DateBasis;
import org.standoff.fact.FuzzyDate;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/** What differs is put in different words. */
class WordingTest {

  @Test
  void aPlainMembershipIsNoTitle() {
    assertEquals("a member of body (2019)", words(null));
    assertEquals("member of body (2019)", words("member"));
    assertEquals("chair of body (2019)", words("chair"));
  }

  private static @Nullable String words(@Nullable String title) {
    Actor body = new Actor();
    body.uuid = NodeId.uuidOf(NodeKind.ACTOR, "body");
    Role role = new Role();
    role.title = title;
    role.organisation = body;
    role.period = FuzzyDate.parse("2019", DateBasis.STATED_ABSOLUTE, null, null);
    return new Wording(Map.of(body.uuid, "body")).of(List.of(role));
  }
}
