package org.standoff.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocketOriginsTest {
  private static final List<String> SOME = List.of("https://a.test", "/https://[a-z]+\\.b\\.test/");

  @ParameterizedTest
  @CsvSource({
    ", a.test, true",
    "http://a.test, a.test, true",
    "https://A.test, a.test, true",
    "https://a.test, a.test:443, true",
    "http://a.test:80, a.test, true",
    "http://localhost:8080, localhost:8080, true",
    "http://[::1]:8080, [::1]:8080, true",
    "http://localhost:3000, localhost:8080, false",
    "http://localhost, localhost:8080, false",
    "https://a.test.evil.test, a.test, false",
    "https://evil.test, a.test, false",
    "null, a.test, false",
    "'', a.test, false",
    "http://a.test, , false",
  })
  void pagesOfTheServiceMayOpenSockets(
      @Nullable String origin, @Nullable String host, boolean allowed) {
    SocketOrigins own = new SocketOrigins(false, Optional.of(List.of("*")));
    assertEquals(allowed, own.allows(origin, asked(host)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.test, true",
    "https://x.b.test, true",
    "https://x.b.test.evil.test, false",
    "http://a.test, false",
    "http://service.test, true",
    "null, false",
  })
  void soMayThoseThatCorsIsAllowedFor(String origin, boolean allowed) {
    SocketOrigins some = new SocketOrigins(true, Optional.of(SOME));
    assertEquals(allowed, some.allows(origin, asked("service.test")));
    SocketOrigins all = new SocketOrigins(true, Optional.of(List.of("*")));
    assertEquals(true, all.allows(origin, asked("service.test")));
  }

  private static @Nullable HostAndPort asked(@Nullable String host) {
    return host == null ? null : HostAndPort.parseAuthority(host, -1);
  }
}
