package org.standoff.graphql.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.standoff.actor.Actor;
import org.standoff.event.Participant;
import org.standoff.fact.Evidence;
import org.standoff.statement.Statement;

/** No column is read in vain, and none is missing. */
class RowFormatTest {
  private static final String WHOLE_ACTOR =
      "t.id, t.revision, t.recorded_at, t.key, t.kind, t.country, t.description";

  @Test
  void theIdentityIsAlwaysRead() {
    assertEquals("t.id", selected(Actor.class));
    assertEquals("t.id", selected(Actor.class, "id"));
  }

  @Test
  void aFieldIsReadWithAllColumnsOfIt() {
    assertEquals("t.id, t.key", selected(Actor.class, "key"));
    assertEquals("t.id, t.speaker_id", selected(Statement.class, "speaker"));
    assertEquals(
        "t.id, t.key, t.said_earliest, t.said_latest, t.said_at, t.said_approximate,"
            + " t.said_precision, t.said_basis, t.said_expression, t.said_reason",
        selected(Statement.class, "said", "key"));
  }

  @Test
  void otherRowsTakeNoColumn() {
    assertEquals("t.id", selected(Actor.class, "names"));
  }

  @Test
  void whatIsNoFieldMayBeMadeOfAnyOfThem() {
    assertEquals(WHOLE_ACTOR, selected(Actor.class, "country"));
  }

  /** A statement has to select something, even of parts of which nothing is shown. */
  @Test
  void partsWithoutIdentityAreReadWholeWhereNothingIsWanted() {
    assertEquals("t.source_id, t.sentence", selected(Evidence.class).substring(0, 23));
    assertEquals("t.sentence", selected(Evidence.class, "sentence"));
    assertEquals("t.actor_id, t.role", selected(Participant.class));
  }

  private static String selected(Class<?> entity, String... properties) {
    Map<String, Wanted> wanted =
        List.of(properties).stream()
            .collect(Collectors.toMap(property -> property, property -> Wanted.NOTHING));
    RowFormat format = RowFormat.of(Layout.of(entity), new Wanted(wanted));
    String selected = format.columns();
    assertEquals(selected.split(",").length, format.width());
    return selected;
  }
}
