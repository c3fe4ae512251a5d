package org.standoff.graphql.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.GraphQLSettings;
import org.standoff.graphql.cache.CacheSettings;
import org.standoff.graphql.execution.OperationRequest;
import org.standoff.graphql.limit.Admission;
import org.standoff.graphql.limit.LimitSettings;
import org.standoff.graphql.observe.Refusals;

/**
 * The route of GraphQL over HTTP, by the specification of that name
 * (https://graphql.github.io/graphql-over-http/draft/). It stands before the route that Quarkus
 * registers at the same path and takes every request there. The body is read on the event loop; the
 * operation runs on a worker thread.
 */
@Singleton
public class GraphQLRoute {
  /** After the filters of Quarkus, the last of which has order -2, and before its routes. */
  private static final int ORDER = -1;

  private final String path;
  private final long maxBodySize;
  private final BodyTimer bodyTimer;
  private final Admission admission;
  private final RequestContexts contexts;
  private final Operations operations;
  private final Refusals refusals;
  private final String cacheControl;

  @Inject
  GraphQLRoute(
      @ConfigProperty(name = "quarkus.smallrye-graphql.root-path", defaultValue = "graphql")
          String path,
      GraphQLSettings settings,
      LimitSettings limits,
      Admission admission,
      RequestContexts contexts,
      Operations operations,
      Refusals refusals,
      CacheSettings caching) {
    this.path = path.startsWith("/") ? path : "/" + path;
    this.maxBodySize = settings.maxBodySize().asLongValue();
    this.bodyTimer = new BodyTimer(limits.bodyTime());
    this.admission = admission;
    this.contexts = contexts;
    this.operations = operations;
    this.refusals = refusals;
    this.cacheControl = caching.control();
  }

  /**
   * Registers the route when the server starts.
   *
   * @param router the application's router
   */
  void register(@Observes Router router) {
    step(router, Preconditions::check);
    step(router, bodyTimer::begin);
    step(router, BodyHandler.create(false).setBodyLimit(maxBodySize));
    step(router, this::execute);
  }

  private void step(Router router, Handler<RoutingContext> handler) {
    router.route(path).order(ORDER).handler(handler).failureHandler(this::fail);
  }

  private void execute(RoutingContext routing) {
    Asked asked = Asked.by(routing);
    OperationRequest request =
        asked.safe()
            ? RequestReader.fromParameters(routing.queryParams())
            : RequestReader.fromBody(body(routing));
    admission
        .run(
            routing.vertx().getOrCreateContext(),
            contexts.within(routing, null, context -> operations.answer(request, asked, context)))
        .onSuccess(answer -> send(routing, answer))
        .onFailure(routing::fail);
  }

  private void fail(RoutingContext routing) {
    if (routing.failure() instanceof HttpClosedException) {
      return; // nobody is left to answer
    }
    MediaType type = Preconditions.acceptedType(routing);
    Answer answer = FailureAnswers.answer(routing.statusCode(), routing.failure(), type);
    if (answer == null) {
      routing.next();
      return;
    }
    if (answer.status() == 408) {
      refusals.count("body-time");
    } else if (answer.status() == 413) {
      refusals.count("max-body-size");
    }
    send(routing, answer);
  }

  private void send(RoutingContext routing, Answer answer) {
    HttpServerResponse response = routing.response();
    if (response.ended() || response.closed()) {
      return;
    }
    response.setStatusCode(answer.status());
    response.putHeader(HttpHeaders.CONTENT_TYPE, answer.type().header());
    response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (answer.gzip()) {
      response.putHeader(HttpHeaders.CONTENT_ENCODING, Compression.GZIP);
    }
    if (routing.request().method().equals(HttpMethod.GET)) {
      validity(routing.request(), response, answer);
    }
    remedy(response, answer.status());
    response.end(answer.body());
    if (answer.status() == 408) { // what is still to come of the body would be waited for
      routing.request().connection().close();
    }
  }

  /** How to ask so that it is answered. */
  private static void remedy(HttpServerResponse response, int status) {
    if (status == 405) {
      response.putHeader(HttpHeaders.ALLOW, Preconditions.METHODS);
    } else if (status == 401) {
      response.putHeader("WWW-Authenticate", "Bearer");
    } else if (status == 503) {
      response.putHeader(HttpHeaders.RETRY_AFTER, "1");
    }
  }

  /** Who keeps the answer to a GET, and for how long. */
  private void validity(HttpServerRequest request, HttpServerResponse response, Answer answer) {
    response.headers().add(HttpHeaders.VARY, "accept-encoding, authorization");
    if (answer.tag() == null) {
      response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      return;
    }
    boolean known = request.headers().contains(HttpHeaders.AUTHORIZATION);
    response.putHeader(HttpHeaders.CACHE_CONTROL, known ? "private, no-store" : cacheControl);
    response.putHeader(HttpHeaders.ETAG, answer.tag());
  }

  private static byte[] body(RoutingContext routing) {
    @Nullable Buffer body = routing.body().buffer();
    return body == null ? new byte[0] : body.getBytes();
  }
}
