package org.standoff.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A socket to the service under test, message by message. */
public final class SocketClient implements WebSocket.Listener, AutoCloseable {
  private static final String PROTOCOL = "graphql-transport-ws";
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder parts = new StringBuilder();
  private final WebSocket socket;

  private SocketClient(int port, String protocol, Map<String, String> headers) {
    WebSocket.Builder builder = HTTP.newWebSocketBuilder().subprotocols(protocol);
    headers.forEach(builder::header);
    URI address = URI.create("ws://localhost:" + port + "/graphql");
    socket = builder.buildAsync(address, this).join();
  }

  /** A socket on which nothing is said yet; a token is sent as a header. */
  static SocketClient silent(String protocol, @Nullable String token) {
    Map<String, String> headers =
        token == null ? Map.of() : Map.of("Authorization", "Bearer " + token);
    return new SocketClient(RestAssured.port, protocol, headers);
  }

  /** A socket of a page on which nothing is said yet. */
  static SocketClient of(String origin) {
    return new SocketClient(RestAssured.port, PROTOCOL, Map.of("Origin", origin));
  }

  /** A socket that is acknowledged; a token is sent as browsers do. */
  public static SocketClient open(int port, @Nullable String token) {
    SocketClient client = new SocketClient(port, PROTOCOL, Map.of());
    client.init(token);
    return client;
  }

  public static SocketClient open(@Nullable String token) {
    return open(RestAssured.port, token);
  }

  void init(@Nullable String token) {
    Map<String, ?> payload = token == null ? Map.of() : Map.of("Authorization", "Bearer " + token);
    send(Map.of("type", "connection_init", "payload", payload));
    assertEquals("connection_ack", next().getString("type"));
  }

  /** Asks for an operation. */
  public void subscribe(String id, String query, Map<String, ?> variables) {
    send(
        Map.of(
            "type",
            "subscribe",
            "id",
            id,
            "payload",
            Map.of("query", query, "variables", variables)));
  }

  /** Sends a message as JSON. */
  public void send(Map<String, ?> message) {
    try {
      say(JSON.writeValueAsString(message));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  void say(String text) {
    socket.sendText(text, true).join();
  }

  /** The next message, waited for. */
  public JsonPath next() {
    try {
      String message = messages.poll(20, TimeUnit.SECONDS);
      assertNotNull(message, () -> "no message, closed with " + closed.getNow(null));
      return new JsonPath(message);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The data of the next result of an operation. */
  public JsonPath next(String id) {
    JsonPath message = next();
    assertEquals(
        id + " next", message.getString("id") + " " + message.getString("type"), message::prettify);
    Object errors = message.get("payload.errors");
    assertNull(errors, message::prettify);
    return message.setRootPath("payload.data");
  }

  /** Nothing comes for a while. */
  public void assertSilent() throws InterruptedException {
    assertNull(messages.poll(700, TimeUnit.MILLISECONDS));
  }

  /** The code with which the service closes it, waited for. */
  public int awaitClose() {
    return closed.orTimeout(20, TimeUnit.SECONDS).join();
  }

  /** Closes the socket as the protocol of sockets says; tells the code that comes back. */
  public int finish() {
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    return awaitClose();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    parts.append(text);
    if (last) {
      messages.add(parts.toString());
      parts.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    closed.completeExceptionally(failure);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
