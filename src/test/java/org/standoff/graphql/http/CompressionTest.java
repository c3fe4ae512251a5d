package org.standoff.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest {

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br, gzip", "GZIP;q=0.5", "deflate, gzip;q=1.0, *;q=0"})
  void isAccepted(String header) {
    assertTrue(Compression.isAccepted(List.of(header)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "br", "identity", "gzip;q=0", "br, gzip; q=0.000", "xgzip"})
  void isNotAccepted(String header) {
    assertFalse(Compression.isAccepted(List.of(header)));
  }

  @Test
  void onlyWhatIsLongIsWorthIt() {
    assertFalse(Compression.isWorthIt(Buffer.buffer(new byte[1_399])));
    assertTrue(Compression.isWorthIt(Buffer.buffer(new byte[1_400])));
  }

  @Test
  void whatIsCompressedIsReadAgain() throws IOException {
    String text = "{\"key\":\"venezuela-2019\"}".repeat(1_000);
    Buffer body = Compression.gzip(Buffer.buffer(text));
    assertTrue(body.length() < text.length() / 20, () -> body.length() + " bytes");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body.getBytes()))) {
      assertEquals(text, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
