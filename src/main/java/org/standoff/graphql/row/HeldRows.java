package org.standoff.graphql.row;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Objects to which others refer, such as actors and sources, as one state of the record has them:
 * few are referred to by many. They are read once and then shared by answers, so nothing may change
 * them. The room that they take is bounded; what is used least goes first.
 */
public final class HeldRows {
  /** Holds nothing. */
  public static final HeldRows NONE = new HeldRows(0, new LongAdder(), new LongAdder());

  private final long room;
  private final LongAdder hits;
  private final LongAdder misses;
  private final Cache<Key, Held> objects;

  /** A format by its number only, so that no format is kept for what is held. */
  private record Key(long format, UUID id) {}

  private record Held(Object object, int size) {}

  /**
   * Holds nothing yet.
   *
   * @param room how much it may hold, in about bytes
   * @param hits counts what is found
   * @param misses counts what is not, where there is room
   */
  public HeldRows(long room, LongAdder hits, LongAdder misses) {
    this.room = room;
    this.hits = hits;
    this.misses = misses;
    this.objects =
        Caffeine.newBuilder()
            .executor(Runnable::run) // so that the bound holds at once
            .maximumWeight(room)
            .<Key, Held>weigher((key, held) -> held.size)
            .build();
  }

  /** An object with all that its format reads; null where it is not held. */
  @Nullable Object find(RowFormat format, UUID id) {
    if (room == 0) {
      return null;
    }
    Held found = objects.getIfPresent(new Key(format.number(), id));
    (found == null ? misses : hits).increment();
    return found == null ? null : found.object;
  }

  /** How much room is taken, in about bytes. */
  public long bytes() {
    objects.cleanUp();
    return objects.policy().eviction().map(taken -> taken.weightedSize().orElse(0)).orElse(0L);
  }

  /** Holds objects with all that their format reads, which has been read. */
  void hold(Rows read) {
    if (room > 0) {
      Slot identity = read.format().layout().identity();
      for (Object object : read.objects()) {
        UUID id = (UUID) Objects.requireNonNull(identity.get(object));
        objects.put(
            new Key(read.format().number(), id),
            new Held(object, RowSize.of(read.format(), object)));
      }
    }
  }
}
