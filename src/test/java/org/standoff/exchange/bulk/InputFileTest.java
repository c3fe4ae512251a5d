package org.standoff.exchange.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What is read from a file or a pipe, compressed or not. */
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

  private static byte[] together(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void allMembersOfGzipAreReadHoweverSlowlyTheyCome() throws IOException {
    byte[] first = member("a,b\n");
    byte[] members = together(first, member("1,2\n"), named(member("3,4\n")));
    for (int atOnce : new int[] {1, first.length, first.length + 3, 1 << 16}) {
      assertEquals("a,b\n1,2\n3,4\n", read(new Slow(members, atOnce)));
      assertEquals("a,b\n1,2\n3,4\n", read(new Slow(together(members, new byte[512]), atOnce)));
    }
  }

  @Test
  void emptyMembersHoldNothing() throws IOException {
    byte[] empty = member("");
    assertEquals("", read(new Slow(empty, 7)));
    assertEquals("a,b\n", read(new Slow(together(empty, member("a,b\n"), empty), 7)));
  }

  @Test
  void whatFollowsAMemberIsReadOrTold() throws IOException {
    byte[] first = member("a,b\n");
    byte[] second = member("1,2\n");
    byte[] other = second.clone();
    other[1]++;
    assertFails("what follows its compressed part is not compressed", first, other);
    assertFails("what follows its compressed part is not compressed", first, bytes("1,2\n"));
    assertFails("what follows its compressed part is not compressed", first, bytes("1"));
    assertFails(
        "what follows its compressed part is not compressed", first, new byte[9], bytes("1,2\n"));
    assertFails("what follows its compressed part is not compressed", first, new byte[9], second);
    for (int length = 1; length < second.length; length++) {
      assertFails("it ends too early", first, Arrays.copyOf(second, length));
    }
  }

  @Test
  void damageIsTold() throws IOException {
    for (int at : new int[] {2, 3}) {
      byte[] unknown = member("a,b\n");
      unknown[at] ^= (byte) 0xe0;
      assertFails("it is compressed in a way that is not known", unknown);
    }
    for (int fromEnd = 1; fromEnd <= 8; fromEnd++) {
      byte[] damaged = member("a,b\n");
      damaged[damaged.length - fromEnd]++;
      assertFails("its compressed part is damaged", member("1,2\n"), damaged);
    }
    byte[] damaged = member("a,b\n");
    damaged[10] |= 0x06; // a block of no kind
    assertFails("its compressed part is damaged", damaged);
  }

  private static void assertFails(String message, byte[]... parts) {
    for (int atOnce : new int[] {1, 30, 1 << 16}) {
      IOException failure =
          assertThrows(IOException.class, () -> read(new Slow(together(parts), atOnce)));
      assertTrue(String.valueOf(failure.getMessage()).contains(message), failure.getMessage());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The same member with all that a header may have. */
  private static byte[] named(byte[] member) {
    byte[] header = Arrays.copyOf(member, 10);
    header[3] = 0x1e;
    byte[] more = together(header, new byte[] {3, 0, 1, 2, 3}, bytes("a.csv\0"), bytes("data\0"));
    CRC32 sum = new CRC32();
    sum.update(more);
    byte[] check = {(byte) sum.getValue(), (byte) (sum.getValue() >> 8)};
    return together(more, check, Arrays.copyOfRange(member, 10, member.length));
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
