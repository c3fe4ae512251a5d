package org.standoff.graphql.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Asks clients to end their connections, once the service is told to end and still answers for a
 * while: a request that comes over a kept connection just when it is closed would be cut.
 */
@Singleton
class Farewell {
  /** Right after the headers of {@link SecurityHeaders}. */
  private static final int FIRST = Integer.MIN_VALUE + 2;

  private volatile boolean going;

  void register(@Observes Router router) {
    router.route().order(FIRST).handler(this::add);
  }

  void leave(@Observes ShutdownDelayInitiatedEvent told) {
    going = true;
  }

  private void add(RoutingContext routing) {
    if (going) {
      routing.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }
    routing.next();
  }
}
