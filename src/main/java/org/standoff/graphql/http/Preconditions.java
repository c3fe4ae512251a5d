package org.standoff.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.ErrorCode;

/** What the head of a request must say before its body is read. */
final class Preconditions {
  /** The methods of the route, for the header {@code Allow}. */
  static final String METHODS = "GET, POST, OPTIONS";

  private Preconditions() {}

  /**
   * Lets a request pass to the next handler, or answers it.
   *
   * @throws RequestProblem if its method or media types are none that the route has
   */
  static void check(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    if (request.method().equals(HttpMethod.OPTIONS)) {
      routing.response().setStatusCode(204).putHeader(HttpHeaders.ALLOW, METHODS).end();
      return;
    }
    boolean post = request.method().equals(HttpMethod.POST);
    if (!post && !request.method().equals(HttpMethod.GET)) {
      throw new RequestProblem(405, ErrorCode.BAD_REQUEST, "Only GET and POST are answered here.");
    }
    if (accepted(routing) == null) {
      throw new RequestProblem(
          406,
          ErrorCode.BAD_REQUEST,
          "Answers are application/graphql-response+json or application/json, in UTF-8.");
    }
    if (post) {
      checkBody(routing);
    }
    routing.next();
  }

  /** The media type of the answer; the elder one for clients that accept neither. */
  static MediaType acceptedType(RoutingContext routing) {
    MediaType type = accepted(routing);
    return type == null ? MediaType.JSON : type;
  }

  private static @Nullable MediaType accepted(RoutingContext routing) {
    return MediaType.choose(routing.request().headers().getAll(HttpHeaders.ACCEPT));
  }

  /** JSON only: browsers send forms and plain text to other origins without asking first. */
  private static void checkBody(RoutingContext routing) {
    List<MediaRange> sent =
        MediaRange.list(routing.request().headers().getAll(HttpHeaders.CONTENT_TYPE));
    boolean json =
        sent.size() == 1 && sent.get(0).is("application", "json") && sent.get(0).isUtf8();
    if (!json) {
      throw new RequestProblem(
          415, ErrorCode.BAD_REQUEST, "The body must be application/json, in UTF-8.");
    }
    @Nullable String encoding = routing.request().getHeader(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new RequestProblem(415, ErrorCode.BAD_REQUEST, "The body must not be compressed.");
    }
  }
}
