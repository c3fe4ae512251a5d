package org.standoff.exchange.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a stream compressed by gzip holds, in all of its members. Zeros may follow the last one, as
 * tapes are filled up with them. Whatever else follows is a fault: {@link
 * java.util.zip.GZIPInputStream} takes it for the end, and what it cannot read would be lost.
 */
final class GzipInput extends FilterInputStream {
  private static final String DAMAGED = "its compressed part is damaged";
  private static final long UNSIGNED = 0xffffffffL;

  private final PushbackInputStream from;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final byte[] buffer;
  private int filled;
  private boolean ended;

  /**
   * Begins to read.
   *
   * @param buffer how many bytes are read at a time
   * @throws IOException where it begins with no header of gzip
   */
  GzipInput(InputStream in, int buffer) throws IOException {
    super(new PushbackInputStream(in, buffer));
    this.from = (PushbackInputStream) this.in;
    this.buffer = new byte[buffer];
    GzipHeader.read(from, from.read());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      int count = inflate(into, offset, length);
      if (count > 0) {
        sum.update(into, offset, count);
        return count;
      } else if (inflater.finished()) {
        endMember();
      } else {
        fill();
      }
    }
    return -1;
  }

  private int inflate(byte[] into, int offset, int length) throws IOException {
    try {
      int count = inflater.inflate(into, offset, length);
      if (inflater.needsDictionary()) {
        throw new IOException(DAMAGED);
      }
      return count;
    } catch (DataFormatException e) {
      throw new IOException(DAMAGED, e);
    }
  }

  private void fill() throws IOException {
    filled = from.read(buffer);
    if (filled < 0) {
      throw GzipHeader.early();
    }
    inflater.setInput(buffer, 0, filled);
  }

  private void endMember() throws IOException {
    int left = inflater.getRemaining();
    from.unread(buffer, filled - left, left);
    if (number() != sum.getValue() || number() != (inflater.getBytesWritten() & UNSIGNED)) {
      throw new IOException(DAMAGED);
    }
    int next = from.read();
    ended = next <= 0;
    if (ended) {
      requireZeros();
    } else {
      GzipHeader.read(from, next);
      inflater.reset();
      sum.reset();
    }
  }

  /** Four bytes, the lowest first. */
  private long number() throws IOException {
    long number = 0;
    for (int i = 0; i < 4; i++) {
      int next = from.read();
      if (next < 0) {
        throw GzipHeader.early();
      }
      number |= (long) next << (8 * i);
    }
    return number;
  }

  private void requireZeros() throws IOException {
    for (int next = from.read(); next >= 0; next = from.read()) {
      if (next > 0) {
        throw GzipHeader.none();
      }
    }
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] skipped = new byte[(int) Math.min(Math.max(count, 0), buffer.length)];
    return Math.max(read(skipped, 0, skipped.length), 0);
  }

  /** Nobody knows what can be read without waiting. */
  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    super.close();
  }
}
