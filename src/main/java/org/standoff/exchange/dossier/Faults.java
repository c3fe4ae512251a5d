package org.standoff.exchange.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the faults of one file, which two threads may look at. */
final class Faults {
  /**
   * After so many faults the search ends, so that a file of nothing else cannot fill the memory.
   */
  static final int MAX = 10_000;

  private final String file;
  private final List<Fault> all = new ArrayList<>();
  private final Set<String> touched = new HashSet<>();
  private @Nullable Fault only; // that is told, whatever else there is

  /**
   * Begins with none.
   *
   * @param file the name of the file, for whoever has to mend it
   */
  Faults(String file) {
    this.file = file;
  }

  synchronized boolean isEmpty() {
    return all.isEmpty();
  }

  synchronized void add(int line, String path, String reason) {
    if (all.size() == MAX) {
      all.add(new Fault(line, "", "has more than " + MAX + " faults; the search ended here"));
    }
    if (all.size() > MAX) {
      refuse();
    }
    all.add(new Fault(line, path, reason));
    touched.add(path);
    for (int i = path.length() - 1; i > 0; i--) {
      if (path.charAt(i) == '.' || path.charAt(i) == '[') {
        touched.add(path.substring(0, i));
      }
    }
  }

  /** Whether a fault lies at this path or deeper, so that another would only be its consequence. */
  synchronized boolean touch(String path) {
    return touched.contains(path);
  }

  /** Refuses the file for this alone: whatever else was found may only follow from it. */
  synchronized void refuseFor(int line, String reason) {
    only = new Fault(line, "", reason);
    refuse();
  }

  /** Refuses the file if it has any fault. */
  synchronized void refuse() {
    if (only != null) {
      throw new DossierException(file, List.of(only));
    }
    if (!all.isEmpty()) {
      throw new DossierException(file, all);
    }
  }
}
