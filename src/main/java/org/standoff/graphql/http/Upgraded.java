package org.standoff.graphql.http;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpServerRequest;
import java.lang.reflect.Method;

/**
 * Tells Quarkus of requests that became sockets. Vert.x ends the answer to such a request without
 * telling anybody, so that Quarkus would wait for it to the end of {@code quarkus.shutdown.timeout}
 * whenever it stops, and offers no other way to hear of it.
 */
@RegisterForReflection(targets = QuarkusRequestWrapper.class, fields = false)
final class Upgraded {
  private static final Method DONE = done();

  private Upgraded() {}

  private static Method done() {
    try {
      Method done = QuarkusRequestWrapper.class.getDeclaredMethod("done");
      done.setAccessible(true);
      return done;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("this version of Quarkus counts requests otherwise", e);
    }
  }

  /** Nothing more is under way for a request whose socket is closed. */
  static void end(HttpServerRequest request) {
    if (request.getCookie(QuarkusRequestWrapper.FAKE_COOKIE_NAME) == null) {
      return; // nothing counts requests here
    }
    try {
      DONE.invoke(QuarkusRequestWrapper.get(request));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a request cannot be ended", e);
    }
  }
}
