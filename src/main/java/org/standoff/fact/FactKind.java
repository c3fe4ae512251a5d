package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;
import org.standoff.graphql.NodeKind;

/** The kinds of fact the record holds, each with its entity and its table. */
@Description("The kinds of fact that the record holds.")
public enum FactKind {
  @Description("Something said or written by an actor, or adopted as text by a body.")
  STATEMENT("Statement", "statement"),
  @Description(
      "A stance that a holder takes on a target, such as recognition, support or a sanction.")
  POSITION("Position", "position"),
  @Description("A vote held in a body, with its result and its counts.")
  VOTE("Vote", "vote"),
  @Description("A number of people killed, detained or otherwise harmed, as claimed by somebody.")
  CASUALTY_FIGURE("CasualtyFigure", "casualty_figure"),
  @Description("Something that happened, is going on, was planned or was said to have happened.")
  EVENT("Event", "event");

  private final String entity;
  private final String table;

  FactKind(String entity, String table) {
    this.entity = entity;
    this.table = table;
  }

  /** The kind of node that facts of this kind are. */
  public NodeKind node() {
    return NodeKind.valueOf(name());
  }

  /** The simple name of the entity and GraphQL type that holds facts of this kind. */
  public String entity() {
    return entity;
  }

  /** The name, without schema, of the table and view that holds facts of this kind. */
  public String table() {
    return table;
  }
}
