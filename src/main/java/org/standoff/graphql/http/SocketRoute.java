package org.standoff.graphql.http;

import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.standoff.graphql.limit.LimitSettings;
import org.standoff.graphql.observe.Refusals;

/**
 * Takes WebSockets at the path of GraphQL, before Quarkus does: operations over its sockets would
 * pass by limits, admission and who may read. Sockets are for subscriptions, which HTTP does not
 * answer here; queries and mutations are answered over them too, by the same rules as over HTTP.
 */
@Singleton
class SocketRoute {
  /** Quarkus takes sockets just after authorization; who asks is known before. */
  private static final int BEFORE_QUARKUS = -SecurityHandlerPriorities.AUTHORIZATION - 1;

  private final String path;
  private final SocketOrigins origins;
  private final LimitSettings limits;
  private final OpenSockets open;
  private final SocketAccess access;
  private final SocketWork work;
  private final Refusals refusals;

  @Inject
  SocketRoute(
      @ConfigProperty(name = "quarkus.smallrye-graphql.root-path", defaultValue = "graphql")
          String path,
      SocketOrigins origins,
      LimitSettings limits,
      OpenSockets open,
      SocketAccess access,
      SocketWork work,
      Refusals refusals) {
    this.path = path.startsWith("/") ? path : "/" + path;
    this.origins = origins;
    this.limits = limits;
    this.open = open;
    this.access = access;
    this.work = work;
    this.refusals = refusals;
  }

  void register(@Observes Router router) {
    router.route(path).order(BEFORE_QUARKUS).handler(this::take);
  }

  private void take(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    if (!request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
      routing.next();
      return;
    }
    if (!origins.allows(request)) {
      routing.response().setStatusCode(403).end();
      return;
    }
    if (!open.enter()) {
      refusals.count("sockets");
      routing.response().setStatusCode(503).putHeader(HttpHeaders.RETRY_AFTER, "1").end();
      return;
    }
    request
        .toWebSocket()
        .onFailure(failure -> open.release())
        .onSuccess(socket -> SocketSession.begin(socket, routing, access, work, limits, open));
  }
}
