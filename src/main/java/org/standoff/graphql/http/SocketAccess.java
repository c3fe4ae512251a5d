package org.standoff.graphql.http;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Tells who asks over a socket: by a token in the payload of the first message, since browsers
 * cannot send headers with a socket, or else by the header of the request that opened it.
 */
@Singleton
class SocketAccess {
  private static final String AUTHORIZATION = "authorization";
  private static final String SCHEME = "bearer ";

  private final IdentityProviderManager identities;

  @Inject
  SocketAccess(IdentityProviderManager identities) {
    this.identities = identities;
  }

  /**
   * Whoever a connection belongs to; fails for a token that is not trusted.
   *
   * @param payload of the first message, which may name a token as {@code authorization}
   */
  Uni<SecurityIdentity> identify(RoutingContext routing, @Nullable Object payload) {
    String token = token(payload);
    if (token != null) {
      return identities.authenticate(
          new TokenAuthenticationRequest(new JsonWebTokenCredential(token)));
    }
    return routing.user() instanceof QuarkusHttpUser user
        ? Uni.createFrom().item(user.getSecurityIdentity())
        : QuarkusHttpUser.getSecurityIdentity(routing, identities);
  }

  /** When the token of a caller ends, in seconds since 1970; null for who has none that does. */
  static @Nullable Long end(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token && token.getExpirationTime() > 0
        ? token.getExpirationTime()
        : null;
  }

  private static @Nullable String token(@Nullable Object payload) {
    if (!(payload instanceof Map<?, ?> members)) {
      return null;
    }
    for (Map.Entry<?, ?> member : members.entrySet()) {
      boolean named = AUTHORIZATION.equalsIgnoreCase(String.valueOf(member.getKey()));
      if (named && member.getValue() instanceof String value) {
        boolean schemed = value.toLowerCase(Locale.ROOT).startsWith(SCHEME);
        return schemed ? value.substring(SCHEME.length()).strip() : value.strip();
      }
    }
    return null;
  }
}
