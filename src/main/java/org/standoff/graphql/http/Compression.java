package org.standoff.graphql.http;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compresses answers that are worth it, for callers who accept that (RFC 9110, 12.5.3). */
final class Compression {
  static final String GZIP = "gzip";

  /** What fits into one packet anyway is not compressed. */
  private static final int SMALLEST = 1_400;

  private static final Pattern REFUSED = Pattern.compile(".*;\\s*q=0(\\.0{0,3})?");

  private Compression() {}

  /** Whether the values of the header {@code Accept-Encoding} name gzip and do not refuse it. */
  static boolean isAccepted(List<String> values) {
    for (String value : values) {
      for (String coding : value.toLowerCase(Locale.ROOT).split(",", -1)) {
        if (coding.split(";", 2)[0].strip().equals(GZIP)) {
          return !REFUSED.matcher(coding.strip()).matches();
        }
      }
    }
    return false;
  }

  static boolean isWorthIt(Buffer body) {
    return body.length() >= SMALLEST;
  }

  /** Compresses quickly: the JSON of lists becomes a fifth or less at any level. */
  static Buffer gzip(Buffer body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length() / 4);
    try (GZIPOutputStream compressed = new Quick(bytes)) {
      compressed.write(body.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Buffer.buffer(bytes.toByteArray());
  }

  private static final class Quick extends GZIPOutputStream {
    Quick(ByteArrayOutputStream bytes) throws IOException {
      super(bytes);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
