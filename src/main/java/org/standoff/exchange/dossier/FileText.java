package org.standoff.exchange.dossier;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into its text. */
final class FileText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private FileText() {}

  /** The text without a byte order mark; refuses the file where it is not UTF-8. */
  static String decode(byte[] bytes, Faults faults) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      faults.add(line(bytes, in.position()), "", "is not in UTF-8");
      faults.refuse();
    }
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
