package org.standoff.exchange.bulk;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.standoff.actor.ActorInput;
import org.standoff.casualty.CasualtyFigureInput;
import org.standoff.crisis.CrisisInput;
import org.standoff.event.EventInput;
import org.standoff.fact.Keyed;
import org.standoff.fact.LinkInput;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.position.PositionInput;
import org.standoff.source.SourceInput;
import org.standoff.statement.StatementInput;
import org.standoff.vote.VoteInput;

/** Tells which kind of thing an input is about. */
public final class InputKinds {
  private static final Map<Class<?>, NodeKind> OF_INPUTS =
      Map.of(
          CrisisInput.class, NodeKind.CRISIS,
          ActorInput.class, NodeKind.ACTOR,
          SourceInput.class, NodeKind.SOURCE,
          StatementInput.class, NodeKind.STATEMENT,
          PositionInput.class, NodeKind.POSITION,
          VoteInput.class, NodeKind.VOTE,
          CasualtyFigureInput.class, NodeKind.CASUALTY_FIGURE,
          EventInput.class, NodeKind.EVENT);

  private static final Map<NodeKind, Class<?>> OF_KINDS = ofKinds();

  private InputKinds() {}

  private static Map<NodeKind, Class<?>> ofKinds() {
    Map<NodeKind, Class<?>> inputs = new EnumMap<>(NodeKind.class);
    OF_INPUTS.forEach((input, kind) -> inputs.put(kind, input));
    inputs.put(NodeKind.LINK, LinkInput.class);
    return inputs;
  }

  /** The input that is about things of a kind. */
  public static Class<?> input(NodeKind kind) {
    return Objects.requireNonNull(OF_KINDS.get(kind), "a kind without an input");
  }

  /** The kind of thing that the input is about. */
  public static NodeKind of(Keyed input) {
    return Objects.requireNonNull(OF_INPUTS.get(input.getClass()), "an input of no kind");
  }

  /** The UUID of what the input is about. */
  public static UUID uuidOf(Keyed input) {
    return NodeId.uuidOf(of(input), input.key());
  }
}
