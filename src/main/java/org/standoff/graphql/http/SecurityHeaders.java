package org.standoff.graphql.http;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Puts headers on every answer that tell browsers not to make more of it than it is. A page that is
 * meant to be looked at relaxes the policy for itself.
 */
@Singleton
class SecurityHeaders {
  static final String POLICY = "Content-Security-Policy";

  /** Before the filters of Quarkus, some of which answer by themselves. */
  private static final int FIRST = Integer.MIN_VALUE + 1;

  void register(@Observes Router router) {
    router.route().order(FIRST).handler(SecurityHeaders::add);
  }

  private static void add(RoutingContext routing) {
    MultiMap headers = routing.response().headers();
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set(POLICY, "default-src 'none'; frame-ancestors 'none'");
    routing.next();
  }
}
