package org.standoff.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.Node;
import org.standoff.graphql.Selected;
import org.standoff.graphql.row.Content;
import org.standoff.graphql.row.Layout;
import org.standoff.graphql.row.Slot;

/**
 * Reads the nodes of changes, each as it was after its own step, with whatever is selected of what
 * they refer to. A page may have a hundred moments, so its nodes are not read at one of them.
 */
@ApplicationScoped
class PastNodes {

  /** An actor is shown by its names. */
  private static final String NAMES = "names";

  private final PastStates states;

  PastNodes(PastStates states) {
    this.states = states;
  }

  /**
   * A node that is asked for.
   *
   * @param past what
   * @param selected which of its fields
   */
  record Ask(Past past, Selected selected) {}

  /** The nodes, one statement for each kind on each level of references that is selected. */
  Map<Ask, Node> of(List<Ask> asks) {
    Instances instances = new Instances();
    Set<Ask> level = new LinkedHashSet<>(asks);
    while (!level.isEmpty()) {
      Set<Ask> reading = level;
      states.fill(
          reading.stream().map(Ask::past).toList(), slot -> isWanted(slot, reading), instances);
      level = new LinkedHashSet<>();
      for (Ask ask : reading) {
        level.addAll(references(ask, instances.get(ask.past())));
      }
    }
    Map<Ask, Node> nodes = new HashMap<>();
    asks.forEach(ask -> nodes.put(ask, (Node) instances.get(ask.past())));
    return nodes;
  }

  private static boolean isWanted(Slot slot, Set<Ask> asks) {
    return slot.name().equals(NAMES)
        || asks.stream().anyMatch(ask -> ask.selected().has(slot.name()));
  }

  private static List<Ask> references(Ask ask, VersionedEntity instance) {
    List<Ask> found = new ArrayList<>();
    follow(instance, ask.selected(), ask.past().step(), found);
    return found;
  }

  private static void follow(Object owner, Selected selected, long step, List<Ask> found) {
    for (Slot slot : Layout.of(owner.getClass()).slots()) {
      Object value = selected.has(slot.name()) ? slot.get(owner) : null;
      List<?> values =
          value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
      for (Object each : values) {
        Selected below = selected.below(slot.name()).rows();
        if (slot.content() instanceof Content.Parts) {
          follow(each, below, step, found);
        } else if (each instanceof VersionedEntity entity) {
          found.add(new Ask(new Past(Kinds.of(entity.getClass()), entity.uuid, step), below));
        }
      }
    }
  }
}
