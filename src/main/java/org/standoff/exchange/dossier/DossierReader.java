package org.standoff.exchange.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.exchange.dossier.DossierNode.Field;
import org.standoff.exchange.dossier.DossierNode.Mapping;
import org.standoff.exchange.dossier.DossierNode.Scalar;

/**
 * Reads a dossier, which is YAML 1.2, or JSON where it starts with a brace. A file with any fault
 * is refused whole, with all its faults at once; only what is no YAML or JSON at all ends the
 * search.
 */
public final class DossierReader {
  /** The largest file that is read, in bytes: some hundred thousand fields. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  /** How deep mappings and lists may lie in each other; no valid file needs half of it. */
  static final int MAX_DEPTH = 32;

  private final KnownKeys known;

  /**
   * Makes a reader of dossiers that may refer to what the record holds.
   *
   * @param known tells what it holds
   */
  public DossierReader(KnownKeys known) {
    this.known = known;
  }

  /**
   * Reads the dossier to the end of the stream, which stays open.
   *
   * @throws DossierException if the file has a fault
   * @throws IOException if the stream cannot be read
   */
  public Dossier read(InputStream in) throws IOException {
    Faults faults = new Faults();
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
    KeyIndex keys = new KeyIndex(binder.records(), faults);
    keys.resolve(binder.references(), known);
    new SourceCheck(keys, faults).check(binder.records());
    new HistoryCheck(binder.records(), faults).check();
    faults.refuse();
    return dossier;
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
