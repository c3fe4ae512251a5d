package org.standoff.exchange.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Keyed;
import org.standoff.fact.LinkInput;

/** One thing that a dossier does to the record, and when. */
sealed interface Move {

  /** When it was done; null for the moment of loading. */
  @Nullable Instant moment();

  /** Why. */
  @Nullable String reason();

  /** What the record is to say under a key, from then on. */
  record Say(Keyed content, boolean first, @Nullable Instant moment, @Nullable String reason)
      implements Move {}

  /** That a link stands, from then on. */
  record Link(LinkInput content, @Nullable Instant moment, @Nullable String reason)
      implements Move {}

  /** That a fact is withdrawn, from then on. */
  record Retract(Keyed content, Instant moment, String reason) implements Move {}

  /** That a link is withdrawn, from then on. */
  record Unlink(LinkInput content, Instant moment, String reason) implements Move {}
}
