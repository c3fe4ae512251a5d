package org.standoff.casualty.estimate;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds what figures are parts of. A part stays one whatever becomes of the whole: where that does
 * not count, or counts for another origin, something that says nothing stands in for it, so that
 * its parts still add up.
 */
final class Wholes {

  private final Map<UUID, Placed> figures;
  private final Scope scope;
  private final Map<UUID, Placed> standIns = new LinkedHashMap<>();

  /**
   * @param figures those that count, by id
   */
  Wholes(Map<UUID, Placed> figures, Scope scope) {
    this.figures = figures;
    this.scope = scope;
  }

  /** What a figure is a part of; a figure about more than the scope has parts for themselves. */
  List<Placed> of(Placed part) {
    return part.claim().wholes().stream()
        .filter(whole -> !whole.id().equals(part.id()))
        .map(whole -> find(part, whole))
        .filter(Objects::nonNull)
        .sorted(
            Comparator.<Placed, String>comparing(whole -> whole.claim().key())
                .thenComparing(Placed::id))
        .toList();
  }

  /** What stands in for wholes that do not count. */
  Collection<Placed> standIns() {
    return standIns.values();
  }

  private @Nullable Placed find(Placed part, Whole whole) {
    Placed figure = figures.get(whole.id());
    if (figure == null || !figure.claim().origin().equals(part.claim().origin())) {
      return standIn(part, whole);
    }
    return isWithin(figure) ? figure : null;
  }

  private @Nullable Placed standIn(Placed part, Whole whole) {
    if (!scope.allVictims() && !whole.victims().containsAll(part.claim().victims())) {
      return null; // it counts others than the victims asked about too
    }
    Placed placed = scope.place(whole.standIn(part.claim().origin())).asAbsent();
    if (!isWithin(placed)) {
      return null;
    }
    standIns.put(placed.id(), placed);
    return placed;
  }

  private static boolean isWithin(Placed whole) {
    return whole.reach() == Reach.WHOLE || whole.reach() == Reach.LESS;
  }
}
