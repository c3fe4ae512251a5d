package org.standoff.graphql.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A socket that is acknowledged, and does what no client does. */
final class RawSocket implements AutoCloseable {
  /** As little as may be kept of what is not read. */
  private static final int SMALL = 4096;

  private static final String OPENING =
      """
      GET / HTTP/1.1\r
      Host: localhost\r
      Upgrade: websocket\r
      Connection: Upgrade\r
      Sec-WebSocket-Version: 13\r
      Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
      Sec-WebSocket-Protocol: graphql-transport-ws\r
      \r
      """;

  private final Socket socket = new Socket();

  RawSocket(int port) throws IOException {
    socket.setReceiveBufferSize(SMALL);
    socket.connect(new InetSocketAddress("localhost", port));
    out().write(OPENING.getBytes(StandardCharsets.US_ASCII));
    await("\r\n\r\n");
    out().write(text("{\"type\":\"connection_init\"}"));
    await("connection_ack");
  }

  OutputStream out() throws IOException {
    return socket.getOutputStream();
  }

  /** Waits until the service closes the connection. */
  void awaitEnd() throws IOException {
    InputStream from = socket.getInputStream();
    while (from.read() >= 0) {} // what is said before does not matter
  }

  private void await(String end) throws IOException {
    InputStream from = socket.getInputStream();
    StringBuilder heard = new StringBuilder();
    while (heard.indexOf(end) < 0) {
      int next = from.read();
      assertTrue(next >= 0, heard::toString);
      heard.append((char) next);
    }
  }

  /** A message. */
  static byte[] text(String text) {
    return frame(0x81, text);
  }

  /** A whole frame of at most 125 bytes, masked by nothing. */
  static byte[] frame(int kind, String text) {
    byte[] payload = text.getBytes(StandardCharsets.US_ASCII);
    assertTrue(payload.length < 126);
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(kind);
    frame.write(0x80 | payload.length);
    frame.writeBytes(new byte[4]);
    frame.writeBytes(payload);
    return frame.toByteArray();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
