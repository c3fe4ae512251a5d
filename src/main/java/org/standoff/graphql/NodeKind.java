package org.standoff.graphql;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of nodes, named as in the table {@code record.identity}. */
public enum NodeKind {
  CRISIS('C', "Crisis"),
  ACTOR('A', "Actor"),
  SOURCE('D', "SourceDocument"),
  STATEMENT('S', "Statement"),
  POSITION('P', "Position"),
  VOTE('V', "Vote"),
  CASUALTY_FIGURE('F', "CasualtyFigure"),
  EVENT('E', "Event"),
  LINK('L', "FactLink"),
  ROLE('R', "Role");

  private final char letter;
  private final String entity;

  NodeKind(char letter, String entity) {
    this.letter = letter;
    this.entity = entity;
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
}
