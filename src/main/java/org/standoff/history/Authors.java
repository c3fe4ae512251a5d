package org.standoff.history;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Who took a step, as far as the caller may know. */
@ApplicationScoped
class Authors {

  private final SecurityIdentity identity;

  Authors(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The author of a step; null for callers who have not said who they are themselves. */
  @Nullable String shown(Revisions.Step step) {
    return identity.isAnonymous() ? null : step.author();
  }
}
