package org.standoff.exchange.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a file into its text, without a byte order mark. Refuses the file where it is
 * not UTF-8, or larger than can be taken in.
 */
final class Utf8Reader extends Reader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final Faults faults;
  private final long most;
  private final String remedy;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private int line = 1;
  private long taken;
  private boolean begun;
  private boolean ended;

  /**
   * Begins at the beginning.
   *
   * @param in stays open
   * @param most how many bytes are read at most
   * @param remedy what to do with a file that has more
   */
  Utf8Reader(InputStream in, long most, String remedy, Faults faults) {
    this.in = in;
    this.most = most;
    this.remedy = remedy;
    this.faults = faults;
  }

  /** All of the text. */
  String all() throws IOException {
    StringBuilder all = new StringBuilder();
    char[] part = new char[BUFFER];
    for (int count = read(part); count >= 0; count = read(part)) {
      all.append(part, 0, count);
    }
    return all.toString();
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(into, from, length);
    while (out.position() == from && !ended) {
      decode(out);
      if (!begun && out.position() > from) {
        begun = true;
        if (into[from] == BYTE_ORDER_MARK) {
          System.arraycopy(into, from + 1, into, from, out.position() - from - 1);
          out.position(out.position() - 1);
        }
      }
    }
    int count = out.position() - from;
    return count == 0 && length > 0 ? -1 : count;
  }

  private void decode(CharBuffer out) throws IOException {
    int before = bytes.position();
    CoderResult result = decoder.decode(bytes, out, false);
    for (int i = before; i < bytes.position(); i++) {
      line += bytes.get(i) == '\n' ? 1 : 0;
    }
    if (result.isError()) {
      refuse(line, "is not in UTF-8");
    }
    if (result.isUnderflow()) {
      fill();
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    bytes.limit(bytes.position() + Math.max(count, 0)).position(0);
    taken += Math.max(count, 0);
    if (taken > most) {
      refuse(1, "is larger than " + most + " bytes: " + remedy);
    }
    ended = count < 0;
    if (ended && bytes.hasRemaining()) {
      refuse(line, "is not in UTF-8"); // a character of which the end is missing
    }
  }

  private void refuse(int at, String reason) {
    faults.add(at, "", reason);
    faults.refuse();
  }

  /** The stream stays open. */
  @Override
  public void close() {}
}
