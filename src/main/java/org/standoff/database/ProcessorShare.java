package org.standoff.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * How much of the processor this process is given during a wait. Where it wants more, whatever it
 * waits for seems to be late. For one thread at a time.
 */
class ProcessorShare {
  /** Long enough for a thread that has slept to be made to wait for others. */
  private static final long ENOUGH = Duration.ofMillis(20).toNanos();

  private static final long LONGEST = Duration.ofMillis(500).toNanos();

  /** A look at the clock takes far less, unless the thread is stopped meanwhile. */
  private static final long LOOK = 50_000;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private double before;
  private long begun;
  private long used;

  /** The wait begins after this, which takes 20 ms of the processor's time itself. */
  void begin() {
    before = measure();
    begun = System.nanoTime();
    used = system.getProcessCpuTime();
  }

  /**
   * The wait has ended.
   *
   * @return the share of the time in which a thread that wants the processor has it, above 0; 1
   *     where this process has hardly wanted it during the wait
   */
  double end() {
    long time = System.nanoTime() - begun;
    long taken = system.getProcessCpuTime() - used;
    double share = Math.min(before, measure());
    return taken < share * time / 2 ? 1 : share;
  }

  /** Does nothing but look at the clock; tells the share of the time in which the thread ran. */
  private static double measure() {
    long begin = System.nanoTime();
    long last = begin;
    long ran = 0;
    while (ran < ENOUGH && last - begin < LONGEST) {
      long now = System.nanoTime();
      ran += Math.min(now - last, LOOK);
      last = now;
    }
    return (double) ran / Math.max(1, last - begin);
  }
}
