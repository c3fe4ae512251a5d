package org.standoff.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;

/**
 * How an answer is asked for over HTTP.
 *
 * @param safe by GET, which may only read
 * @param type the media type of the answer
 * @param gzip whether it may be compressed
 * @param held the entity tags of answers that the caller still has
 */
record Asked(boolean safe, MediaType type, boolean gzip, List<String> held) {

  static Asked by(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    boolean safe = request.method().equals(HttpMethod.GET);
    return new Asked(
        safe,
        Preconditions.acceptedType(routing),
        Compression.isAccepted(request.headers().getAll(HttpHeaders.ACCEPT_ENCODING)),
        safe ? tags(request.headers().getAll(HttpHeaders.IF_NONE_MATCH)) : List.of());
  }

  /** Tags of ours hold no comma; what a cache has made of them (RFC 9110, 8.8.1) is undone. */
  private static List<String> tags(List<String> values) {
    List<String> tags = new ArrayList<>();
    for (String value : values) {
      for (String tag : value.split(",", -1)) {
        String strong = tag.strip();
        tags.add(strong.startsWith("W/") ? strong.substring(2) : strong);
      }
    }
    return tags;
  }
}
