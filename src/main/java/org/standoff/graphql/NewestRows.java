package org.standoff.graphql;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.standoff.graphql.cache.CacheSettings;
import org.standoff.graphql.row.HeldRows;

/** Holds rows of the newest state of the record that was read, until a newer one is. */
@Singleton
final class NewestRows {

  private final long room;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private final AtomicReference<Held> held =
      new AtomicReference<>(new Held(new RecordState(0, 0), HeldRows.NONE));

  private record Held(RecordState state, HeldRows rows) {
    /** A backup that was restored counts on from an earlier step. */
    boolean isBefore(RecordState other) {
      return other.step() > state.step()
          || (other.step() == state.step() && other.moment() != state.moment());
    }
  }

  @Inject
  NewestRows(CacheSettings settings, MeterRegistry registry) {
    this(settings.rows().asLongValue(), registry);
  }

  /**
   * Holds nothing yet.
   *
   * @param room how much may be held, in about bytes
   */
  NewestRows(long room, MeterRegistry registry) {
    this.room = room;
    count(registry, "hit", hits);
    count(registry, "miss", misses);
    registry.gauge("standoff.cache.row.bytes", this, NewestRows::bytes);
  }

  private static void count(MeterRegistry registry, String result, LongAdder sum) {
    FunctionCounter.builder("standoff.cache.rows", sum, LongAdder::sum)
        .tag("result", result)
        .register(registry);
  }

  private double bytes() {
    return Objects.requireNonNull(held.get()).rows.bytes();
  }

  /** What is held of a state: nothing where a newer one was read. */
  HeldRows of(RecordState state) {
    Held now =
        held.updateAndGet(
            last ->
                last.isBefore(state) ? new Held(state, new HeldRows(room, hits, misses)) : last);
    return now.state.equals(state) ? now.rows : HeldRows.NONE;
  }
}
