package org.standoff.recording;

import org.standoff.casualty.CasualtyFigure;
import org.standoff.event.Event;
import org.standoff.fact.FactLink;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.NodeKind;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;
import org.standoff.position.Position;
import org.standoff.statement.Statement;
import org.standoff.vote.Vote;

/** What can be withdrawn: facts and links. */
final class Retractable {
  private Retractable() {}

  /**
   * The entity of a kind.
   *
   * @throws RecordException with {@link ErrorCode#VALIDATION} where it is neither fact nor link
   */
  static Class<? extends VersionedEntity> of(NodeKind kind) {
    return switch (kind) {
      case STATEMENT -> Statement.class;
      case POSITION -> Position.class;
      case VOTE -> Vote.class;
      case CASUALTY_FIGURE -> CasualtyFigure.class;
      case EVENT -> Event.class;
      case LINK -> FactLink.class;
      case CRISIS, ACTOR, SOURCE, ROLE ->
          throw new RecordException(
              ErrorCode.VALIDATION, "Only facts and links are linked and retracted.");
    };
  }
}
