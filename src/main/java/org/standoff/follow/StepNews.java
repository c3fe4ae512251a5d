package org.standoff.follow;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The newest step that this instance has heard of, for those who wait for a later one. */
final class StepNews {
  private long newest = -1;
  private CompletableFuture<Void> next = new CompletableFuture<>();

  /** Completes when there is a step after this one; on the thread that tells of it. */
  CompletionStage<Void> after(long step) {
    synchronized (this) {
      if (newest > step) {
        return CompletableFuture.completedFuture(null);
      }
      return next.thenCompose(told -> after(step));
    }
  }

  /** Tells of a step, which may be known already. */
  void tell(long step) {
    CompletableFuture<Void> told;
    synchronized (this) {
      if (step <= newest) {
        return;
      }
      newest = step;
      told = next;
      next = new CompletableFuture<>();
    }
    told.complete(null);
  }
}
