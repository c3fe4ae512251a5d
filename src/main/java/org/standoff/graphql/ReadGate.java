package org.standoff.graphql;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the caller of the current request read, or not. */
@Singleton
public class ReadGate {
  private final SecurityIdentity identity;
  private final ReadAccess access;

  @Inject
  ReadGate(
      SecurityIdentity identity,
      @ConfigProperty(name = "standoff.read", defaultValue = "public") ReadAccess access) {
    this.identity = identity;
    this.access = access;
  }

  /** Whether the caller may read; asked within a request. */
  public boolean isOpen() {
    return access == ReadAccess.PUBLIC || !identity.isAnonymous();
  }

  /**
   * Lets pass who may read; asked within a request.
   *
   * @throws UnauthorizedException where reading is closed and the caller is not known
   */
  void check() {
    if (!isOpen()) {
      throw new UnauthorizedException();
    }
  }
}
