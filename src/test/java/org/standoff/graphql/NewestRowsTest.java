package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.row.HeldRows;

/** Rows are held for one state of the record, the newest that was read. */
class NewestRowsTest {
  private final NewestRows newest = new NewestRows(10_000, new SimpleMeterRegistry());

  @Test
  void aNewerStateLeavesNothingOfTheOneBefore() {
    HeldRows first = newest.of(new RecordState(7, 700));
    assertSame(first, newest.of(new RecordState(7, 700)));
    HeldRows second = newest.of(new RecordState(8, 800));
    assertNotSame(first, second);
    assertSame(second, newest.of(new RecordState(8, 800)));
  }

  @Test
  void whoStillReadsAnOlderStateGetsNothingAndTakesNothingAway() {
    HeldRows held = newest.of(new RecordState(8, 800));
    assertSame(HeldRows.NONE, newest.of(new RecordState(7, 700)));
    assertSame(held, newest.of(new RecordState(8, 800)));
  }

  @Test
  void aStepOfTheSameNumberInARestoredRecordIsAnother() {
    HeldRows held = newest.of(new RecordState(8, 800));
    HeldRows restored = newest.of(new RecordState(8, 900));
    assertNotSame(held, restored);
    assertNotSame(HeldRows.NONE, restored);
  }

  @Test
  void anEmptyRecordHoldsNothing() {
    assertSame(HeldRows.NONE, newest.of(new RecordState(0, 0)));
  }
}
