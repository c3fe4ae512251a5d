package org.standoff.exchange.bulk;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Reads past the header of a member of gzip, RFC 1952. */
final class GzipHeader {
  private static final int FIRST = 0x1f;
  private static final int SECOND = 0x8b;
  private static final int DEFLATE = 8;

  /** Time, system and more, which nothing rests on. */
  private static final int INFORMATION = 6;

  private static final int CHECKED = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;

  private final CheckedInputStream in;

  private GzipHeader(InputStream in) {
    this.in = new CheckedInputStream(in, new CRC32());
  }

  /**
   * Reads it.
   *
   * @param in what follows its first byte
   * @param first its first byte; -1 where there is none
   * @throws IOException where it is none, or has a fault
   */
  static void read(InputStream in, int first) throws IOException {
    if (first < 0) {
      throw early();
    }
    if (first != FIRST) {
      throw none();
    }
    GzipHeader header = new GzipHeader(in);
    header.in.getChecksum().update(first);
    header.read();
  }

  private void read() throws IOException {
    if (next() != SECOND) {
      throw none();
    }
    int method = next();
    int flags = next();
    if (method != DEFLATE || (flags & RESERVED) != 0) {
      throw new IOException("it is compressed in a way that is not known");
    }
    skip(INFORMATION);
    if ((flags & EXTRA) != 0) {
      skip(number());
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    int sum = (int) (in.getChecksum().getValue() & 0xffff);
    if ((flags & CHECKED) != 0 && number() != sum) {
      throw new IOException("the header of its compressed part is damaged");
    }
  }

  private int next() throws IOException {
    int next = in.read();
    if (next < 0) {
      throw early();
    }
    return next;
  }

  private int number() throws IOException {
    return next() | (next() << 8); // the lower one first
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    int next = next();
    while (next > 0) {
      next = next();
    }
  }

  /** The fault that there is no header. */
  static IOException none() {
    return new IOException("what follows its compressed part is not compressed");
  }

  /** The fault that a member is not whole. */
  static IOException early() {
    return new EOFException("it ends too early");
  }
}
