package org.standoff.graphql.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hides the metrics where they are not wanted; Quarkus serves them otherwise. */
@Singleton
class MetricsRoute {
  /** Just after the headers that every answer has. */
  private static final int BEFORE_QUARKUS = Integer.MIN_VALUE + 2;

  private final boolean served;

  @Inject
  MetricsRoute(@ConfigProperty(name = "standoff.metrics", defaultValue = "true") boolean served) {
    this.served = served;
  }

  void register(@Observes Router router) {
    if (!served) {
      router.route("/q/metrics*").order(BEFORE_QUARKUS).handler(routing -> routing.fail(404));
    }
  }
}
