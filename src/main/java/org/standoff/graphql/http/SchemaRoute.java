package org.standoff.graphql.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.standoff.graphql.limit.LimitSettings;

/** Hides the SDL where the schema may not be asked for; Quarkus serves it otherwise. */
@Singleton
class SchemaRoute {
  private static final int BEFORE_QUARKUS = -1;

  private final String path;
  private final boolean served;

  @Inject
  SchemaRoute(
      @ConfigProperty(name = "quarkus.smallrye-graphql.root-path", defaultValue = "graphql")
          String root,
      LimitSettings limits) {
    this.path = (root.startsWith("/") ? root : "/" + root) + "/schema.graphql";
    this.served = limits.introspection();
  }

  void register(@Observes Router router) {
    if (!served) {
      router.route(path).order(BEFORE_QUARKUS).handler(routing -> routing.fail(404));
    }
  }
}
