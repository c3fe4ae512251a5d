package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Entries are taken in their order, in one other thread. */
class EntryBatchesTest {
  private static final Binder.Met NOTHING = new Binder.Met(List.of(), List.of());

  private final Faults faults = new Faults("sample");
  private final EntrySize size = new EntrySize(faults);
  private final List<Object> taken = Collections.synchronizedList(new ArrayList<>());
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private void read(EntryBatches entries, int number) {
    size.begin();
    size.add(1 << 16, number, "");
    entries.take("events", number, NOTHING);
  }

  @Test
  void takesAllInTheirOrder() throws Exception {
    try (EntryBatches entries =
        new EntryBatches(
            size,
            (field, entry, met) -> {
              threads.add(Thread.currentThread());
              taken.add(entry);
            })) {
      numbers(101).forEach(number -> read(entries, number));
      entries.end();
      assertEquals(numbers(101), taken);
      read(entries, 101);
      entries.end();
      assertEquals(numbers(102), taken);
    }
    assertEquals(1, threads.size());
    Thread other = threads.iterator().next();
    assertNotEquals(Thread.currentThread(), other);
    other.join(30_000);
    assertEquals(false, other.isAlive());
  }

  /** What is not understood is in memory as well until its entry is taken. */
  @Test
  void gathersNoMoreOfWhatIsNotUnderstood() throws Exception {
    String line = "{\"sources\": [{\"key\": \"s\", \"what\": \"" + "w".repeat(1 << 18) + "\"}]}";
    try (EntryBatches entries = new EntryBatches(size, (field, entry, met) -> taken.add(field))) {
      PartBinder parts = new PartBinder(faults, "c", entries);
      for (int before = 0; before < 10; before++) {
        JsonTree.read(new StringReader(line), faults, size, parts);
        assertTrue(taken.size() >= before, "only the last one may wait");
      }
    }
  }

  @Test
  void tellsOfARefusalOnceAndTakesNothingMoreOfItsBatch() throws Exception {
    DossierException refusal = new DossierException("sample", List.of(new Fault(1, "", "fails")));
    try (EntryBatches entries =
        new EntryBatches(
            size,
            (field, entry, met) -> {
              taken.add(entry);
              throw refusal;
            })) {
      read(entries, 0);
      read(entries, 1);
      assertSame(refusal, assertThrows(DossierException.class, entries::end));
      entries.end();
      assertEquals(List.of(0), taken);
    }
  }
}
