package org.standoff.exchange.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.exchange.dossier.DossierNode.Field;
import org.standoff.exchange.dossier.DossierNode.Mapping;
import org.standoff.exchange.dossier.DossierNode.Scalar;

/**
 * Reads a dossier, which is YAML 1.2, or JSON or JSON Lines where it starts with a brace. A file
 * with any fault is refused whole, with all its faults at once.
 */
public final class DossierReader {
  /** The largest file that is read, in bytes: some hundred thousand fields. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  /** How deep mappings and lists may lie in each other; no valid file needs half of it. */
  static final int MAX_DEPTH = 32;

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
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      faults.add(1, "", "is larger than " + MAX_BYTES + " bytes");
      faults.refuse();
    }
    String text = FileText.decode(bytes, faults);
    boolean json = text.stripLeading().startsWith("{");
    DossierNode root = json ? JsonTree.read(text, faults) : YamlTree.read(text, faults);
    Binder binder = new Binder(faults);
    Dossier dossier = binder.bind(Dossier.class, root, crisis(root));
    Places places = new Places(binder.records(), faults);
    KeyIndex keys = new KeyIndex(binder.records(), faults);
    new SourceCheck(keys, faults).check(binder.records());
    new HistoryCheck(places, clock.instant()).check(binder.records());
    new OrderCheck(places, faults, Step.of(Moves.of(dossier))).check(binder.references());
    return new DossierFile(dossier, places, keys, binder.references(), faults);
  }

  /** A fact is about the file's own crisis unless it says otherwise. */
  private static Map<String, String> crisis(DossierNode root) {
    return root instanceof Mapping file
            && value(file, "crisis") instanceof Mapping crisis
            && value(crisis, "key") instanceof Scalar key
        ? Map.of("crisis", key.text())
        : Map.of();
  }

  private static @Nullable DossierNode value(Mapping mapping, String field) {
    Field found = mapping.fields().get(field);
    return found == null ? null : found.value();
  }
}
