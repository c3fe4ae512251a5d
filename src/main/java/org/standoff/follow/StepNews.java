package org.standoff.follow;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The newest step that this instance has heard of, for those who wait for a later one. */
final class StepNews {
  private final Set<Waiting> waiting = new LinkedHashSet<>();
  private long newest = -1;

  private record Waiting(long step, UniEmitter<? super Long> told) {}

  /**
   * The newest step as soon as there is one after this, on the thread that tells of it. Whoever
   * ends before is forgotten: nothing may be told for days.
   */
  Uni<Long> after(long step) {
    return Uni.createFrom()
        .emitter(
            told -> {
              Waiting one = new Waiting(step, told);
              long known = await(one);
              if (known > step) {
                told.complete(known);
              } else {
                told.onTermination(() -> forget(one));
              }
            });
  }

  /** The newest step; who asks waits for a later one where it is not later than theirs. */
  private synchronized long await(Waiting one) {
    if (newest <= one.step) {
      waiting.add(one);
    }
    return newest;
  }

  private synchronized void forget(Waiting one) {
    waiting.remove(one);
  }

  /** How many wait. */
  synchronized int waiting() {
    return waiting.size();
  }

  /** Tells of a step, which may be known already. */
  void tell(long step) {
    List<Waiting> told = new ArrayList<>();
    synchronized (this) {
      if (step <= newest) {
        return;
      }
      newest = step;
      waiting.removeIf(one -> one.step < step && told.add(one));
    }
    told.forEach(one -> one.told.complete(step));
  }
}
