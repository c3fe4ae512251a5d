package org.standoff.exchange.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.standoff.exchange.dossier.DossierNode.Mapping;

/**
 * Reads a dossier, which is YAML 1.2, or JSON or JSON Lines where it starts with a brace. A file
 * with any fault is refused whole, with all its faults at once. Of JSON Lines each line is let go
 * once it is understood, so that files may be larger than those of YAML.
 */
public final class DossierReader {
  /** The largest file of YAML that is read, in bytes: some hundred thousand fields. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  /**
   * For each byte of JSON that is read there are so many of memory at least: what a dossier says is
   * held until all of it has been found right, though not as it was written.
   */
  private static final int MEMORY_PER_BYTE = 5;

  /** How deep mappings and lists may lie in each other; no valid file needs half of it. */
  static final int MAX_DEPTH = 32;

  /** So many bytes are looked at to tell JSON from YAML. */
  private static final int LOOKED_AT = 8192;

  private final Clock clock;

  /**
   * Makes a reader.
   *
   * @param clock tells the time, as nothing has been recorded in the future
   */
  public DossierReader(Clock clock) {
    this.clock = clock;
  }

  /**
   * Reads a dossier to the end of the stream, which stays open. Its faults show, all at once, when
   * it is loaded, except that what cannot be read at all ends the search.
   *
   * @param name the name of the file, for messages
   * @throws DossierException if the file is not YAML or JSON at all
   * @throws IOException if the stream cannot be read
   */
  public DossierFile read(String name, InputStream in) throws IOException {
    Faults faults = new Faults(name);
    Binder binder = new Binder(faults);
    Dossier dossier = bind(in, binder, faults);
    Places places = new Places(binder.records(), faults);
    KeyIndex keys = new KeyIndex(binder.records(), faults);
    new SourceCheck(keys, faults).check(binder.records());
    new HistoryCheck(places, clock.instant()).check(binder.records());
    new OrderCheck(places, faults, Step.of(Moves.of(dossier))).check(binder.references());
    return new DossierFile(dossier, places, keys, binder.references(), faults);
  }

  private static Dossier bind(InputStream in, Binder binder, Faults faults) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, LOOKED_AT);
    PartBinder parts = new PartBinder(binder, faults);
    if (isJson(bytes)) {
      long most = Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE;
      JsonTree.read(
          new Utf8Reader(bytes, most, "more memory takes more of it", faults), faults, parts::add);
    } else {
      DossierNode root =
          YamlTree.read(
              new Utf8Reader(bytes, MAX_BYTES, "write it as JSON Lines", faults).all(), faults);
      if (root instanceof Mapping file) {
        parts.add(file);
      } else {
        binder.value(new Shape(Dossier.class, null), null, root, "", Map.of());
        faults.refuse();
      }
    }
    return parts.dossier();
  }

  /** Whether there is a brace before anything but white space and a byte order mark. */
  private static boolean isJson(PushbackInputStream in) throws IOException {
    byte[] begin = in.readNBytes(LOOKED_AT);
    in.unread(begin);
    String text = new String(begin, StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading().startsWith("{");
  }
}
