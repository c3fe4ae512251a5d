package org.standoff.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sees to GraphiQL, whose files Quarkus serves: the page is ours, under {@code
 * META-INF/resources/graphiql}; the scripts come from a library. The page loads nothing from
 * elsewhere and sends nothing to elsewhere, and its Content-Security-Policy holds it to that.
 */
@Singleton
class GraphiQLRoute {
  private static final int BEFORE_QUARKUS = -1;
  private static final String PAGE = "/graphiql";
  private static final String LIBRARY = "/graphql-ui/";

  /** Of the library, which has a page of its own that loads a style sheet from elsewhere. */
  private static final Set<String> SCRIPTS =
      Set.of(
          "react.production.min.js",
          "react-dom.production.min.js",
          "graphiql.min.js",
          "graphiql.min.css");

  /** React sets styles of single elements, and its menus add a style sheet to the page. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; "
          + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";

  private final boolean served;

  @Inject
  GraphiQLRoute(@ConfigProperty(name = "standoff.graphiql", defaultValue = "true") boolean served) {
    this.served = served;
  }

  void register(@Observes Router router) {
    router.route(PAGE + "*").order(BEFORE_QUARKUS).handler(this::check);
    router.route(LIBRARY + "*").order(BEFORE_QUARKUS).handler(this::checkScript);
  }

  private void checkScript(RoutingContext routing) {
    String file = routing.normalizedPath().substring(LIBRARY.length());
    if (SCRIPTS.contains(file)) {
      check(routing);
    } else {
      routing.fail(404);
    }
  }

  private void check(RoutingContext routing) {
    if (!served) {
      routing.fail(404);
    } else if (routing.request().path().equals(PAGE)) { // the page names its files relatively
      routing.redirect(PAGE + "/");
    } else {
      routing.response().putHeader(SecurityHeaders.POLICY, POLICY);
      routing.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
      routing.next();
    }
  }
}
