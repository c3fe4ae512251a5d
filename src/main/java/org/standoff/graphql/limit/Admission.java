package org.standoff.graphql.limit;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import org.standoff.graphql.error.CodedError;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.observe.Refusals;

/** Lets no more operations in than {@link LimitSettings#operations()}, and none at the end. */
@Singleton
public class Admission {
  private final Semaphore places;
  private final Refusals refusals;
  private volatile boolean ended;

  @Inject
  Admission(LimitSettings settings, MeterRegistry registry, Refusals refusals) {
    int all = settings.operations();
    this.refusals = refusals;
    this.places = new Semaphore(all);
    registry.gauge(
        "standoff.operations.active", places, free -> (double) all - free.availablePermits());
  }

  /**
   * Takes a place, which {@link #leave()} gives back.
   *
   * @return false where there is none, which counts as a refusal by the limit, and at the end
   */
  public boolean enter() {
    if (ended) {
      return false;
    }
    boolean entered = places.tryAcquire();
    if (!entered) {
      refusals.count("operations");
    }
    return entered;
  }

  /** What those are told who are not let in. */
  public static CodedError refusal() {
    return CodedError.of(
        ErrorCode.UNAVAILABLE, "No more operations are taken at the moment. Ask again later.");
  }

  /** Lets nothing in any more. */
  public void end() {
    ended = true;
  }

  /** Gives a place back. */
  public void leave() {
    places.release();
  }
}
