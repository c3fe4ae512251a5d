package org.standoff.exchange.dossier;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.FactLink;
import org.standoff.fact.Keyed;
import org.standoff.graphql.NodeKind;

/** What a file contains, by kind and key. */
final class KeyIndex {
  private final Map<NodeKind, Map<String, Located<?>>> found = new EnumMap<>(NodeKind.class);
  private final Map<UUID, Located<?>> links = new HashMap<>();
  private final Faults faults;

  /** Takes in what the file contains and notes whatever it contains twice. */
  KeyIndex(List<Located<?>> records, Faults faults) {
    this.faults = faults;
    for (Located<?> located : records) {
      if (located.content() instanceof Entry<?> entry) {
        add(entry.content(), located);
      } else if (located.content() instanceof LinkEntry link && !faults.touch(located.path())) {
        add(link, located);
      }
    }
  }

  private void add(Keyed content, Located<?> located) {
    NodeKind kind = InputKinds.of(content);
    if (content.key().equals(Shape.NO_TEXT)) {
      return; // it is missing or no text
    }
    Located<?> first =
        found.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(content.key(), located);
    if (first != null) {
      faults.add(
          located.line("key"),
          located.path("key"),
          "is the key of another " + kind.noun() + " too, in line " + first.line("key"));
    }
  }

  private void add(LinkEntry link, Located<?> located) {
    Located<?> first = links.putIfAbsent(FactLink.uuidOf(link.content()), located);
    if (first != null) {
      faults.add(
          located.line(),
          located.path(),
          "is the same link as the one in line "
              + first.line()
              + ": when it stood before belongs in the revisions of one link");
    }
  }

  /** What the file contains under this key; null where it contains no such thing. */
  @Nullable Located<?> get(NodeKind kind, String key) {
    return found.getOrDefault(kind, Map.of()).get(key);
  }

  /** Notes every reference that leads neither into the file nor to what the record holds. */
  void resolve(List<KeyReference> references, Set<UUID> held) {
    for (KeyReference to : references) {
      if (get(to.kind(), to.key()) == null && !held.contains(to.uuid())) {
        faults.add(
            to.line(), to.path(), "is neither in this file nor in the record: no " + to.shown());
      }
    }
  }
}
