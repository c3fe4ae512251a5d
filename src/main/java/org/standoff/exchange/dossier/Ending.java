package org.standoff.exchange.dossier;

import java.time.Instant;

/** How the record ceased to say something: the last that happens to it. */
sealed interface Ending permits Retraction, Merging {

  /** When. */
  Instant recordedAt();

  /** Why. */
  String reason();
}
