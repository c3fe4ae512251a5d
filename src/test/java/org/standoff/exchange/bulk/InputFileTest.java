package org.standoff.exchange.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What is read from a pipe. */
class InputFileTest {

  /** A pipe whose writer is slow: a few bytes at a time, and never any that can be seen before. */
  private static final class Slow extends FilterInputStream {
    private final int atOnce;

    Slow(byte[] bytes, int atOnce) {
      super(new ByteArrayInputStream(bytes));
      this.atOnce = atOnce;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return super.read(into, from, Math.min(length, atOnce));
    }

    @Override
    public int available() {
      return 0;
    }
  }

  private static byte[] member(String text) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return compressed.toByteArray();
  }

  @Test
  void allMembersOfGzipAreReadHoweverSlowlyTheyCome() throws IOException {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    byte[] first = member("a,b\n");
    members.write(first);
    members.write(member("1,2\n"));
    members.write(member("3,4\n"));
    for (int atOnce : new int[] {1, first.length, first.length + 3, 1 << 16}) {
      assertEquals("a,b\n1,2\n3,4\n", read(new Slow(members.toByteArray(), atOnce)));
    }
  }

  private static String read(InputStream in) throws IOException {
    InputStream before = System.in;
    System.setIn(in);
    try (InputStream opened = new InputFile(InputFile.STANDARD_INPUT).open()) {
      return new String(opened.readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      System.setIn(before);
    }
  }
}
