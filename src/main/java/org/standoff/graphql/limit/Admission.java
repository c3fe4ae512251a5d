package org.standoff.graphql.limit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/** Lets no more operations in than {@link LimitSettings#operations()}. */
@Singleton
public class Admission {
  private final Semaphore places;

  @Inject
  Admission(LimitSettings settings) {
    this.places = new Semaphore(settings.operations());
  }

  /** Takes a place, which {@link #leave()} gives back; false where there is none. */
  public boolean enter() {
    return places.tryAcquire();
  }

  /** Gives a place back. */
  public void leave() {
    places.release();
  }
}
