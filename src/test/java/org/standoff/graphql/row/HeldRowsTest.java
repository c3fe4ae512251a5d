package org.standoff.graphql.row;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.standoff.actor.Actor;
import org.standoff.source.SourceDocument;

/** What is held is what was read in the same format, within the room there is. */
class HeldRowsTest {
  private static final RowFormat KEY = format("key");
  private static final RowFormat DESCRIPTION = format("description");

  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  private static RowFormat format(String property) {
    return RowFormat.of(Layout.of(Actor.class), new Wanted(Map.of(property, Wanted.NOTHING)));
  }

  private static Actor actor(String description) {
    Actor actor = new Actor();
    actor.uuid = UUID.randomUUID();
    actor.description = description;
    return actor;
  }

  private HeldRows room(long bytes) {
    return new HeldRows(bytes, hits, misses);
  }

  @Test
  void anObjectIsHeldInTheFormatInWhichItWasRead() {
    HeldRows held = room(10_000);
    Actor actor = actor("");
    held.hold(new Rows(KEY, List.of(actor), List.of()));
    assertSame(actor, held.find(KEY, actor.uuid));
    assertNull(held.find(DESCRIPTION, actor.uuid));
    assertNull(held.find(KEY, UUID.randomUUID()));
    assertTrue(hits.sum() == 1 && misses.sum() == 2, hits + ", " + misses);
  }

  @Test
  void longTextsTakeRoom() {
    HeldRows held = room(100_000);
    List<Object> actors =
        IntStream.range(0, 1000).<Object>mapToObj(i -> actor("x".repeat(1000))).toList();
    held.hold(new Rows(DESCRIPTION, actors, List.of()));
    assertTrue(held.bytes() <= 100_000, () -> held.bytes() + " bytes");
    long found =
        actors.stream().filter(a -> held.find(DESCRIPTION, ((Actor) a).uuid) != null).count();
    assertTrue(found >= 50 && found < 100, () -> found + " of 1000");
  }

  @Test
  void soDoesWhatAnObjectKeepsAliveThatItRefersTo() {
    RowFormat format =
        RowFormat.of(
            Layout.of(SourceDocument.class),
            new Wanted(Map.of("publisher", new Wanted(Map.of("description", Wanted.NOTHING)))));
    SourceDocument source = new SourceDocument();
    source.uuid = UUID.randomUUID();
    source.publisher = actor("x".repeat(10_000));
    HeldRows held = room(100_000);
    held.hold(new Rows(format, List.of(source), List.of()));
    assertTrue(held.bytes() > 10_000 && held.bytes() < 11_000, () -> held.bytes() + " bytes");
  }

  @Test
  void withoutRoomNothingIsHeld() {
    HeldRows held = room(0);
    Actor actor = actor("");
    held.hold(new Rows(KEY, List.of(actor), List.of()));
    assertNull(held.find(KEY, actor.uuid));
  }
}
