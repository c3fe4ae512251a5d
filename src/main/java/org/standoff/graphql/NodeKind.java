package org.standoff.graphql;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of nodes; the table {@code record.identity} has the same names. A key is unique within
 * its kind.
 */
public enum NodeKind {
  CRISIS('C', "Crisis", "crisis"),
  ACTOR('A', "Actor", "actor"),
  SOURCE('D', "SourceDocument", "source"),
  STATEMENT('S', "Statement", "statement"),
  POSITION('P', "Position", "position"),
  VOTE('V', "Vote", "vote"),
  CASUALTY_FIGURE('F', "CasualtyFigure", "casualty figure"),
  EVENT('E', "Event", "event"),
  LINK('L', "FactLink", "link"),
  ROLE('R', "Role", "role");

  private final char letter;
  private final String entity;
  private final String noun;

  NodeKind(char letter, String entity, String noun) {
    this.letter = letter;
    this.entity = entity;
    this.noun = noun;
  }

  static Optional<NodeKind> of(int letter) {
    return Arrays.stream(values()).filter(kind -> kind.letter == letter).findFirst();
  }

  /** What stands for the kind in a {@link NodeId}; never changes. */
  char letter() {
    return letter;
  }

  /** The name of the entity, as queries use it. */
  public String entity() {
    return entity;
  }

  /** The word for one thing of this kind, in lower case, for messages. */
  public String noun() {
    return noun;
  }
}
