package org.standoff.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.standoff.recording.TestIssuer;

/** Sockets end with the codes of the protocol, and take no bad token. */
@QuarkusTest
@TestProfile(FollowTest.Profile.class)
class SocketProtocolTest {
  private static final String PROTOCOL = "graphql-transport-ws";
  private static final Map<String, ?> INIT = Map.of("type", "connection_init");
  private static final Map<String, ?> SUBSCRIBE =
      Map.of(
          "type",
          "subscribe",
          "id",
          "a",
          "payload",
          Map.of("query", "subscription { recorded { number } }"));

  @TestFactory
  Stream<DynamicTest> endsWithTheCodeFor() {
    return Stream.of(
        ends("an operation before the beginning", 4401, SUBSCRIBE),
        ends("two beginnings", 4429, INIT, INIT),
        ends("two operations of one id", 4409, INIT, SUBSCRIBE, SUBSCRIBE),
        ends("an unknown type", 4400, INIT, Map.of("type", "start")),
        ends("no id", 4400, INIT, Map.of("type", "subscribe", "payload", Map.of("query", "{a}"))),
        ends("no operation", 4400, INIT, Map.of("type", "subscribe", "id", "a")));
  }

  @SafeVarargs // they are read only
  private static DynamicTest ends(String what, int code, Map<String, ?>... messages) {
    return DynamicTest.dynamicTest(
        what,
        () -> {
          try (SocketClient socket = SocketClient.silent(PROTOCOL, null)) {
            for (int i = 0; i < messages.length; i++) {
              socket.send(messages[i]);
              if (i == 0 && messages[i] == INIT) {
                socket.next(); // or what follows comes before the acknowledgement
              }
            }
            assertEquals(code, socket.awaitClose());
          }
        });
  }

  @Test
  void whatIsNoJsonEndsIt() {
    try (SocketClient socket = SocketClient.silent(PROTOCOL, null)) {
      socket.say("{");
      assertEquals(4400, socket.awaitClose());
    }
  }

  /** Whose page could otherwise read in the name of a reader inside. */
  @Test
  void pagesOfOtherSitesOpenNone() {
    try (SocketClient own = SocketClient.of("http://localhost:" + RestAssured.port)) {
      own.init(null);
    }
    for (String other : List.of("https://elsewhere.test", "http://localhost:1", "null")) {
      CompletionException refused =
          assertThrows(CompletionException.class, () -> SocketClient.of(other));
      WebSocketHandshakeException answer =
          assertInstanceOf(WebSocketHandshakeException.class, refused.getCause());
      assertEquals(403, answer.getResponse().statusCode());
    }
  }

  @Test
  void pingsAreAnswered() {
    try (SocketClient socket = SocketClient.open(null)) {
      socket.send(Map.of("type", "ping"));
      assertEquals("pong", socket.next().getString("type"));
    }
  }

  /** The protocol of sockets has nothing to say about how documents are named. */
  @Test
  void aWrongNameOfADocumentEndsItsOperationOnly() {
    Map<String, ?> wrong = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", "x"));
    Map<String, ?> unfit =
        Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", "0".repeat(64)));
    try (SocketClient socket = SocketClient.open(null)) {
      for (Map<String, ?> extensions : List.of(wrong, unfit)) {
        Map<String, ?> payload = Map.of("query", "{ __typename }", "extensions", extensions);
        socket.send(Map.of("type", "subscribe", "id", "a", "payload", payload));
        JsonPath error = socket.next();
        assertEquals("error", error.getString("type"));
        assertEquals("a", error.getString("id"));
        assertEquals("BAD_REQUEST", error.getString("payload[0].extensions.code"));
      }
      socket.subscribe("a", "{ __typename }", Map.of());
      assertEquals("Query", socket.next("a").getString("__typename"));
    }
  }

  @Test
  void theElderProtocolIsNotSpoken() {
    try (SocketClient socket = SocketClient.silent("graphql-ws", null)) {
      assertEquals(4406, socket.awaitClose());
    }
  }

  @TestFactory
  Stream<DynamicTest> noSocketTakesABadToken() {
    Map<String, String> bad =
        Map.of(
            "expired", TestIssuer.expired("reader"),
            "forged", TestIssuer.forged("reader"),
            "unsigned", TestIssuer.unsigned("reader"),
            "of another issuer",
                TestIssuer.claims("reader").issuer("https://other.test").sign(TestIssuer.key()),
            "for another audience",
                TestIssuer.claims("reader").audience("another").sign(TestIssuer.key()),
            "no token", "xyz");
    return bad.entrySet().stream()
        .map(
            token ->
                DynamicTest.dynamicTest(
                    token.getKey(),
                    () -> {
                      for (String name : List.of("authorization", "Authorization")) {
                        try (SocketClient socket = SocketClient.silent(PROTOCOL, null)) {
                          Map<String, ?> payload = Map.of(name, "Bearer " + token.getValue());
                          socket.send(Map.of("type", "connection_init", "payload", payload));
                          assertEquals(4403, socket.awaitClose());
                        }
                      }
                      assertThrows(
                          CompletionException.class,
                          () -> SocketClient.silent(PROTOCOL, token.getValue()).close());
                    }));
  }

  @Test
  void endsWithItsToken() {
    try (SocketClient socket =
        SocketClient.open(TestIssuer.claims("reader").expiresIn(8).sign(TestIssuer.key()))) {
      assertEquals(4403, socket.awaitClose());
    }
  }
}
