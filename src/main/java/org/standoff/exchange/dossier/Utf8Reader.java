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
 * not UTF-8.
 */
final class Utf8Reader extends Reader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final Faults faults;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private int line = 1;
  private boolean begun;
  private boolean ended;

  /**
   * Begins at the beginning.
   *
   * @param in stays open
   */
  Utf8Reader(InputStream in, Faults faults) {
    this.in = in;
    this.faults = faults;
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
      refuse();
    }
    if (result.isUnderflow()) {
      fill();
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    bytes.limit(bytes.position() + Math.max(count, 0)).position(0);
    ended = count < 0;
    if (ended && bytes.hasRemaining()) {
      refuse(); // a character of which the end is missing
    }
  }

  private void refuse() {
    faults.add(line, "", "is not in UTF-8");
    faults.refuse();
  }

  /** The stream stays open. */
  @Override
  public void close() {}
}
