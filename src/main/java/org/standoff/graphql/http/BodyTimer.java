package org.standoff.graphql.http;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** Gives up a request whose body does not come in time, so that slow senders hold no room. */
final class BodyTimer {
  private static final int REQUEST_TIMEOUT = 408;

  private final long milliseconds;

  BodyTimer(Duration time) {
    this.milliseconds = time.toMillis();
  }

  /** Begins the time of a request, whose body is read by a later handler. */
  void begin(RoutingContext routing) {
    long timer =
        routing
            .vertx()
            .setTimer(
                milliseconds,
                id -> {
                  if (!routing.request().isEnded()) {
                    routing.fail(REQUEST_TIMEOUT);
                  }
                });
    routing.addEndHandler(end -> routing.vertx().cancelTimer(timer));
    routing.next();
  }
}
