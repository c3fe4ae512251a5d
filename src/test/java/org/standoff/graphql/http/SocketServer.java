package org.standoff.graphql.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.standoff.graphql.limit.LimitSettings;

/** A server of nothing but sockets, for whose operations a test does the work. */
final class SocketServer implements AutoCloseable {
  final LimitSettings limits =
      new SmallRyeConfigBuilder()
          .withConverter(Duration.class, 100, new DurationConverter())
          .withMapping(LimitSettings.class)
          .withDefaultValue("standoff.limits.body-time", "1s")
          .build()
          .getConfigMapping(LimitSettings.class);

  private final Vertx vertx = Vertx.vertx();
  private final OpenSockets open = new OpenSockets(limits);
  private final SocketAccess access = new SocketAccess(new Nobody());
  private final SocketWork work;
  private final int port;

  SocketServer(SocketWork work) throws Exception {
    this.work = work;
    Router router = Router.router(vertx);
    router.route().handler(this::take);
    HttpServer server =
        vertx.createHttpServer(
            new HttpServerOptions().addWebSocketSubProtocol("graphql-transport-ws"));
    port =
        server
            .requestHandler(router)
            .listen(0)
            .toCompletionStage()
            .toCompletableFuture()
            .get(30, TimeUnit.SECONDS)
            .actualPort();
  }

  int port() {
    return port;
  }

  /** Tells the sockets that the service stops. */
  void leave() {
    open.leave(new ShutdownDelayInitiatedEvent());
  }

  private void take(RoutingContext routing) {
    open.enter();
    routing
        .request()
        .toWebSocket()
        .onSuccess(socket -> SocketSession.begin(socket, routing, access, work, limits, open));
  }

  @Override
  public void close() {
    vertx.close();
  }

  /** Knows nobody. */
  private static final class Nobody implements IdentityProviderManager {
    @Override
    public Uni<SecurityIdentity> authenticate(AuthenticationRequest request) {
      return Uni.createFrom().item(authenticateBlocking(request));
    }

    @Override
    public SecurityIdentity authenticateBlocking(AuthenticationRequest request) {
      return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    }
  }
}
