package org.standoff.exchange.dossier;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.casualty.CasualtyFigureInput;
import org.standoff.crisis.CrisisInput;
import org.standoff.event.EventInput;
import org.standoff.fact.Keyed;
import org.standoff.fact.Problems;
import org.standoff.graphql.NodeKind;
import org.standoff.position.PositionInput;
import org.standoff.source.SourceInput;
import org.standoff.statement.StatementInput;
import org.standoff.vote.VoteInput;

/** What a file contains, by kind and key. */
final class KeyIndex {
  private static final Map<Class<?>, NodeKind> KINDS =
      Map.of(
          CrisisInput.class, NodeKind.CRISIS,
          ActorInput.class, NodeKind.ACTOR,
          SourceInput.class, NodeKind.SOURCE,
          StatementInput.class, NodeKind.STATEMENT,
          PositionInput.class, NodeKind.POSITION,
          VoteInput.class, NodeKind.VOTE,
          CasualtyFigureInput.class, NodeKind.CASUALTY_FIGURE,
          EventInput.class, NodeKind.EVENT);

  private final Map<NodeKind, Map<String, Located<?>>> found = new EnumMap<>(NodeKind.class);
  private final Faults faults;

  /** Takes in what the file contains and notes every key that is given to two things of a kind. */
  KeyIndex(List<Located<?>> records, Faults faults) {
    this.faults = faults;
    for (Located<?> located : records) {
      if (located.content() instanceof Entry<?> entry) {
        add(entry.content(), located);
      } else if (located.content() instanceof CrisisInput crisis) {
        add(crisis, located);
      }
    }
  }

  private void add(Keyed content, Located<?> located) {
    NodeKind kind = KINDS.get(content.getClass());
    if (kind == null || !isGiven(content.key(), located)) {
      return;
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

  /** Whether the key is the file's own, not a placeholder for one that is missing or no text. */
  private static boolean isGiven(String key, Located<?> located) {
    DossierNode.Field field = located.node().fields().get("key");
    return field != null
        && field.value() instanceof DossierNode.Scalar scalar
        && scalar.text().equals(key);
  }

  /** What the file contains under this key; null where it contains no such thing. */
  @Nullable Located<?> get(NodeKind kind, String key) {
    return found.getOrDefault(kind, Map.of()).get(key);
  }

  /** Notes every reference that leads neither into the file nor into the record. */
  void resolve(List<KeyReference> references, KnownKeys known) {
    for (KeyReference to : references) {
      if (get(to.kind(), to.key()) == null && !known.contains(to.kind(), to.key())) {
        String shown = Problems.KEY.matcher(to.key()).matches() ? " " + to.key() : " of this key";
        String reason = "is neither in this file nor in the record: no " + to.kind().noun() + shown;
        faults.add(to.line(), to.path(), reason);
      }
    }
  }
}
