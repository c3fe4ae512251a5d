package org.standoff.graphql.http;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.standoff.graphql.ReadAccess;
import org.standoff.graphql.limit.LimitSettings;

/**
 * Hides the SDL from those who may not ask for the schema by introspection either; Quarkus serves
 * it to others.
 */
@Singleton
class SchemaRoute {
  private static final int BEFORE_QUARKUS = -1;

  private final String path;
  private final boolean served;
  private final ReadAccess access;

  @Inject
  SchemaRoute(
      @ConfigProperty(name = "quarkus.smallrye-graphql.root-path", defaultValue = "graphql")
          String root,
      @ConfigProperty(name = "standoff.read", defaultValue = "public") ReadAccess access,
      LimitSettings limits) {
    this.path = (root.startsWith("/") ? root : "/" + root) + "/schema.graphql";
    this.served = limits.introspection();
    this.access = access;
  }

  void register(@Observes Router router) {
    router.route(path).order(BEFORE_QUARKUS).handler(this::check);
  }

  private void check(RoutingContext routing) {
    if (!served) {
      routing.fail(404);
    } else if (access == ReadAccess.AUTHENTICATED && !isKnown(routing)) {
      routing.response().setStatusCode(401).putHeader("WWW-Authenticate", "Bearer").end();
    } else {
      routing.next();
    }
  }

  private static boolean isKnown(RoutingContext routing) {
    return routing.user() instanceof QuarkusHttpUser user
        && !user.getSecurityIdentity().isAnonymous();
  }
}
