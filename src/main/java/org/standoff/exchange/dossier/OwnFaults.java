package org.standoff.exchange.dossier;

import java.util.HashMap;
import java.util.Map;
import org.standoff.fact.Problems;

/**
 * Takes in what a record finds wrong with its own fields, but for what only follows from faults.
 */
final class OwnFaults implements Problems {
  private final Located<?> located;
  private final Faults faults;
  private final Map<String, Boolean> faulty = new HashMap<>(); // lists, before their elements are

  OwnFaults(Located<?> located, Faults faults) {
    this.located = located;
    this.faults = faults;
  }

  @Override
  public void add(String field, String reason) {
    if (!faults.touch(located.path(field))) {
      faults.add(located.line(field), located.path(field), reason);
    }
  }

  /** An element that cannot be read is not in the list, where others have another place then. */
  @Override
  public void add(String field, int index, String reason) {
    if (!faulty.computeIfAbsent(field, list -> faults.touch(located.path(list)))) {
      faults.add(located.line(field, index), Paths.item(located.path(field), index), reason);
    }
  }
}
