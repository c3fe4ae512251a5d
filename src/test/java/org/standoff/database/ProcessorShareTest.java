package org.standoff.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured while many threads want the processor, and while none does. */
class ProcessorShareTest {
  private static final int OTHERS = 10 * Runtime.getRuntime().availableProcessors();

  private volatile boolean done;

  @Test
  void isSmallAmongMany() throws InterruptedException {
    List<Thread> others = new ArrayList<>();
    for (int i = 0; i < OTHERS; i++) {
      others.add(new Thread(this::work));
    }
    others.forEach(Thread::start);
    double share = shareDuringWait();
    done = true;
    for (Thread other : others) {
      other.join();
    }
    assertTrue(share > 0 && share < 0.5, () -> "share: " + share);
  }

  @Test
  void isWholeWhereItIsNotWanted() throws InterruptedException {
    assertEquals(1, shareDuringWait());
  }

  private static double shareDuringWait() throws InterruptedException {
    ProcessorShare share = new ProcessorShare();
    share.begin();
    Thread.sleep(1000);
    return share.end();
  }

  private void work() {
    while (!done) {
      Thread.onSpinWait();
    }
  }
}
