package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Entries are taken in their order, in one other thread. */
class EntryBatchesTest {
  private static final Binder.Met LARGE = new Binder.Met(List.of(), List.of(), 1 << 16);

  private final List<Object> taken = Collections.synchronizedList(new ArrayList<>());
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @Test
  void takesAllInTheirOrder() throws Exception {
    try (EntryBatches entries =
        new EntryBatches(
            (field, entry, met) -> {
              threads.add(Thread.currentThread());
              taken.add(entry);
            })) {
      numbers(101).forEach(number -> entries.take("events", number, LARGE));
      entries.end();
      assertEquals(numbers(101), taken);
      entries.take("events", 101, LARGE);
      entries.end();
      assertEquals(numbers(102), taken);
    }
    assertEquals(1, threads.size());
    Thread other = threads.iterator().next();
    assertNotEquals(Thread.currentThread(), other);
    other.join(30_000);
    assertEquals(false, other.isAlive());
  }

  @Test
  void tellsOfARefusalOnceAndTakesNothingMoreOfItsBatch() throws Exception {
    DossierException refusal = new DossierException("sample", List.of(new Fault(1, "", "fails")));
    try (EntryBatches entries =
        new EntryBatches(
            (field, entry, met) -> {
              taken.add(entry);
              throw refusal;
            })) {
      entries.take("events", 0, LARGE);
      entries.take("events", 1, LARGE);
      assertSame(refusal, assertThrows(DossierException.class, entries::end));
      entries.end();
      assertEquals(List.of(0), taken);
    }
  }
}
