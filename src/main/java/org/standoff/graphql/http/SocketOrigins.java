package org.standoff.graphql.http;

import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which pages may open sockets. Browsers let a page of any site do so and read what comes: CORS,
 * which protects answers over HTTP, is not asked for them.
 */
@Singleton
class SocketOrigins {
  private static final String ANY = "*";

  private final List<String> allowed;

  @Inject
  SocketOrigins(
      @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors,
      @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
    this.allowed = cors ? origins.orElse(List.of()) : List.of();
  }

  /**
   * Whether a socket may be opened: by a page of this service, by one of an origin that CORS is
   * allowed for, or by what is no browser and names no origin.
   */
  boolean allows(HttpServerRequest request) {
    return allows(request.getHeader(HttpHeaders.ORIGIN), request.authority());
  }

  /**
   * The same.
   *
   * @param origin as the browser names it; null where none is named
   * @param asked the host that the request is sent to
   */
  boolean allows(@Nullable String origin, @Nullable HostAndPort asked) {
    return origin == null || isOwn(origin, asked) || isConfigured(origin);
  }

  private boolean isConfigured(String origin) {
    return allowed.contains(ANY)
        || allowed.contains(origin)
        || CORSFilter.isOriginAllowedByRegex(
            CORSFilter.parseAllowedOriginsRegex(Optional.of(allowed)), origin);
  }

  /** By host and port only: what ends TLS in front leaves another scheme. */
  private static boolean isOwn(String origin, @Nullable HostAndPort asked) {
    if (asked == null) {
      return false;
    }
    int end = origin.indexOf("://");
    String usual = origin.startsWith("https:") ? ":443" : ":80";
    String host = asked.port() < 0 ? asked.host() : asked.host() + ":" + asked.port();
    return end >= 0 && named(origin.substring(end + 3), usual).equals(named(host, usual));
  }

  private static String named(String host, String usualPort) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(usualPort)
        ? lower.substring(0, lower.length() - usualPort.length())
        : lower;
  }
}
