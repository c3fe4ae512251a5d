package org.standoff.graphql.limit;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import org.standoff.graphql.observe.Refusals;

/** Lets no more operations in than {@link LimitSettings#operations()}. */
@Singleton
public class Admission {
  private final Semaphore places;
  private final Refusals refusals;

  @Inject
  Admission(LimitSettings settings, MeterRegistry registry, Refusals refusals) {
    int all = settings.operations();
    this.refusals = refusals;
    this.places = new Semaphore(all);
    registry.gauge(
        "standoff.operations.active", places, free -> (double) all - free.availablePermits());
  }

  /** Takes a place, which {@link #leave()} gives back; false where there is none, which counts. */
  public boolean enter() {
    boolean entered = places.tryAcquire();
    if (!entered) {
      refusals.count("operations");
    }
    return entered;
  }

  /** Gives a place back. */
  public void leave() {
    places.release();
  }
}
