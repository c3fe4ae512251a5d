package org.standoff.exchange.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a dossier, which is YAML 1.2, or JSON or JSON Lines where it starts with a brace. Each
 * entry is handed on once it is understood, so that files may be of any size.
 */
final class DossierReader {
  /** How deep mappings and lists may lie in each other; no valid file needs half of it. */
  static final int MAX_DEPTH = 32;

  /** So many bytes are looked at to tell JSON from YAML. */
  private static final int LOOKED_AT = 8192;

  private DossierReader() {}

  /**
   * Reads a dossier to the end of the stream, which stays open. Its faults show, all at once, when
   * it is loaded, except that what cannot be read at all ends the search.
   *
   * @param size is told how large the entries are
   * @param parts takes the entries
   * @throws DossierException if the file is not YAML or JSON at all
   * @throws IOException if the stream cannot be read
   */
  static void read(InputStream in, Faults faults, EntrySize size, PartBinder parts)
      throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, LOOKED_AT);
    boolean json = isJson(bytes);
    Utf8Reader text = new Utf8Reader(bytes, faults);
    if (json) {
      JsonTree.read(text, faults, size, parts);
    } else {
      YamlTree.read(text, faults, size, parts);
    }
    parts.end();
  }

  /** Whether there is a brace before anything but white space and a byte order mark. */
  private static boolean isJson(PushbackInputStream in) throws IOException {
    byte[] begin = in.readNBytes(LOOKED_AT);
    in.unread(begin);
    String text = new String(begin, StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading().startsWith("{");
  }
}
