package org.standoff.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Each who waits for a step is told once, of the newest. */
class StepNewsTest {
  private final StepNews news = new StepNews();
  private final List<Long> heard = new ArrayList<>();

  @Test
  void aLaterStepIsWaitedFor() {
    news.after(1).subscribe().with(heard::add);
    news.tell(1);
    assertEquals(List.of(), heard);
    news.tell(3);
    news.tell(4);
    assertEquals(List.of(3L), heard);
    news.after(1).subscribe().with(heard::add);
    assertEquals(List.of(3L, 4L), heard);
    assertEquals(0, news.waiting());
  }

  @Test
  void whatIsKnownIsNoNews() {
    news.tell(4);
    news.after(4).subscribe().with(heard::add);
    news.tell(4);
    news.tell(3);
    assertEquals(List.of(), heard);
    news.tell(5);
    assertEquals(List.of(5L), heard);
  }

  @Test
  void whoAsksWhenToldIsToldOfTheNext() {
    AtomicInteger times = new AtomicInteger();
    news.after(0)
        .chain(
            step -> {
              times.incrementAndGet();
              return news.after(step);
            })
        .subscribe()
        .with(heard::add);
    news.tell(1);
    assertEquals(1, times.get());
    news.tell(2);
    assertEquals(List.of(2L), heard);
  }

  /** Followers come and go while nothing is recorded. */
  @Test
  void whoIsGoneIsForgotten() {
    news.after(0).subscribe().with(heard::add);
    for (int i = 0; i < 1000; i++) {
      news.after(0).subscribe().with(heard::add).cancel();
    }
    assertEquals(1, news.waiting());
    news.tell(1);
    assertEquals(List.of(1L), heard);
  }
}
