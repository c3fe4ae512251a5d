package org.standoff.fact;

/**
 * The kinds of thing in the record that others refer to by key; a key is unique within its kind.
 */
public enum RecordKind {
  /** A crisis. */
  CRISIS("crisis"),
  /** An actor. */
  ACTOR("actor"),
  /** A source. */
  SOURCE("source"),
  /** A fact of kind {@link FactKind#STATEMENT}. */
  STATEMENT("statement"),
  /** A fact of kind {@link FactKind#POSITION}. */
  POSITION("position"),
  /** A fact of kind {@link FactKind#VOTE}. */
  VOTE("vote"),
  /** A fact of kind {@link FactKind#CASUALTY_FIGURE}. */
  CASUALTY_FIGURE("casualty figure"),
  /** A fact of kind {@link FactKind#EVENT}. */
  EVENT("event");

  private final String noun;

  RecordKind(String noun) {
    this.noun = noun;
  }

  /** The word for one thing of this kind, in lower case, for messages. */
  public String noun() {
    return noun;
  }

  /** The kind under which facts of the given kind are referred to. */
  public static RecordKind of(FactKind kind) {
    return switch (kind) {
      case STATEMENT -> STATEMENT;
      case POSITION -> POSITION;
      case VOTE -> VOTE;
      case CASUALTY_FIGURE -> CASUALTY_FIGURE;
      case EVENT -> EVENT;
    };
  }
}
