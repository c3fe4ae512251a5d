package org.standoff.exchange.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values on their way to a parser, watched for the first quotation that is not
 * closed, or not where its field ends. Parsers take one that is never closed for a very long field.
 */
final class QuotationMarks extends FilterInputStream {
  private static final int MARK = '"';

  /** The bytes of a mark of byte order, which is no part of the first field. */
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private State state = State.BEFORE_FIELD;
  private int before;
  private long line = 1;
  private long record = 1;
  private long quotation;
  private long bytes;
  private long faulty;
  private @Nullable String fault;

  private enum State {
    BEFORE_FIELD,
    PLAIN,
    QUOTED,
    AFTER_QUOTED
  }

  QuotationMarks(InputStream in) {
    super(in);
  }

  /** What is wrong as far as the bytes have been read; null where nothing is. */
  @Nullable String fault() {
    return fault;
  }

  /** Whether what is wrong is in the record that begins in a line, from 1. */
  boolean isFaulty(long start) {
    return fault != null && start >= faulty;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    watch(one);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    if (count < 0) {
      watch(-1);
    }
    for (int i = 0; i < count; i++) {
      watch(into[from + i] & 0xff);
    }
    return count;
  }

  private void watch(int next) {
    bytes++;
    boolean isMark = bytes <= 3 && next == BYTE_ORDER_MARK.charAt((int) bytes - 1);
    if (fault != null || isMark) {
      return;
    }
    if (next < 0) {
      end();
    } else {
      line += isLineEnd(next) && !(next == '\n' && before == '\r') ? 1 : 0;
      before = next;
      advance(next);
    }
  }

  private void end() {
    if (state == State.QUOTED) {
      fail("a quotation mark that is not closed, which began in line " + quotation);
    }
  }

  private void advance(int next) {
    if (state == State.QUOTED) {
      state = next == MARK ? State.AFTER_QUOTED : State.QUOTED;
    } else if (state == State.AFTER_QUOTED && next == MARK) {
      state = State.QUOTED; // two of them stand for one
    } else if (next == ',' || isLineEnd(next)) {
      state = State.BEFORE_FIELD;
      record = next == ',' ? record : line;
    } else if (state == State.AFTER_QUOTED) {
      fail("a quotation that began in line %d and ends in line %d, but not with its field");
    } else if (state == State.BEFORE_FIELD && next == MARK) {
      state = State.QUOTED;
      quotation = line;
    } else {
      state = State.PLAIN;
    }
  }

  private void fail(String what) {
    fault = what.formatted(quotation, line);
    faulty = record;
  }

  private static boolean isLineEnd(int next) {
    return next == '\n' || next == '\r';
  }
}
