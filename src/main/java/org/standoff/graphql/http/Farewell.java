package org.standoff.graphql.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.standoff.graphql.limit.Admission;

/**
 * Sees to it that nothing is cut when the service ends. Told to, it still answers for a while, but
 * asks clients to end their connections: a request that comes over a kept one just when it is
 * closed would be lost. Shortly before that time is over it refuses what still comes, so that
 * nothing is being executed when the server closes, unless it takes longer than {@code
 * quarkus.shutdown.timeout}.
 */
@Singleton
class Farewell {
  /** Right after the headers of {@link SecurityHeaders}. */
  private static final int FIRST = Integer.MIN_VALUE + 2;

  /** From then on until the end of the delay the last that were let in may be answered. */
  private static final Duration LAST_CALL = Duration.ofMillis(200);

  private final Vertx vertx;
  private final Admission admission;
  private final Duration delay;
  private volatile boolean going;

  @Inject
  Farewell(
      Vertx vertx,
      Admission admission,
      @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
    this.vertx = vertx;
    this.admission = admission;
    this.delay = delay.orElse(Duration.ZERO);
  }

  void register(@Observes Router router) {
    router.route().order(FIRST).handler(this::add);
  }

  void leave(@Observes ShutdownDelayInitiatedEvent told) {
    going = true;
    long millis = delay.minus(LAST_CALL).toMillis();
    if (millis > 0) {
      vertx.setTimer(millis, id -> admission.end());
    } else {
      admission.end();
    }
  }

  private void add(RoutingContext routing) {
    if (going) {
      routing.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }
    routing.next();
  }
}
