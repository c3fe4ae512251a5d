package org.standoff.exchange.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** A dossier was refused whole because of its faults. */
public final class DossierException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * Refuses a dossier.
   *
   * @param file the name of the file
   * @param faults what is wrong with it, which is not nothing
   */
  public DossierException(String file, List<Fault> faults) {
    super(
        faults.stream()
            .sorted()
            .map(Fault::toString)
            .collect(Collectors.joining("\n", "The dossier " + file + " is refused:\n", "")));
    this.faults = faults.stream().sorted().toList();
  }

  /** All that is wrong with the dossier, in the order of its lines. */
  public List<Fault> faults() {
    return faults;
  }
}
