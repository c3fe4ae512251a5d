package org.standoff.exchange.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Keyed;

/**
 * A crisis, an actor, a source or a fact as it stands now, with how it came to stand so. The
 * moments of {@code revisions}, {@code recordedAt} and the ending ascend strictly, and each but the
 * first comes with a reason.
 *
 * @param <T> what it says
 */
sealed interface Entry<T extends Keyed> permits BaseEntry, ActorEntry, FactEntry {

  /** What the record says now, or said last where it was retracted. */
  T content();

  /** Since when it says so; null where the file does not tell. */
  @Nullable Instant recordedAt();

  /** Why it was corrected to say so; null where it never was. */
  @Nullable String reason();

  /** What it said before, oldest first. */
  List<PastState<T>> revisions();

  /** How the record ceased to say it; null where it still does. */
  default @Nullable Ending ending() {
    return null;
  }
}
