package org.standoff.history;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import org.standoff.actor.Actor;
import org.standoff.actor.ActorName;
import org.standoff.actor.ExternalId;
import org.standoff.actor.Role;
import org.standoff.casualty.CasualtyFigure;
import org.standoff.crisis.Crisis;
import org.standoff.event.Event;
import org.standoff.event.Participant;
import org.standoff.fact.Evidence;
import org.standoff.fact.FactEntity;
import org.standoff.fact.FactLink;
import org.standoff.fact.FuzzyDate;
import org.standoff.fact.Place;
import org.standoff.fact.Quantity;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.NodeKind;
import org.standoff.position.Position;
import org.standoff.source.SourceDocument;
import org.standoff.statement.Statement;
import org.standoff.vote.Ballot;
import org.standoff.vote.Vote;

/** The entity of each kind of node. They and their parts are looked into, in a native one too. */
@RegisterForReflection(
    targets = {
      Actor.class,
      ActorName.class,
      Ballot.class,
      CasualtyFigure.class,
      Crisis.class,
      Event.class,
      Evidence.class,
      ExternalId.class,
      FactEntity.class,
      FactLink.class,
      FuzzyDate.class,
      Participant.class,
      Place.class,
      Position.class,
      Quantity.class,
      Role.class,
      SourceDocument.class,
      Statement.class,
      VersionedEntity.class,
      Vote.class
    })
final class Kinds {

  private Kinds() {}

  /** The entity of a kind. */
  static Class<? extends VersionedEntity> entity(NodeKind kind) {
    return switch (kind) {
      case CRISIS -> Crisis.class;
      case ACTOR -> Actor.class;
      case SOURCE -> SourceDocument.class;
      case STATEMENT -> Statement.class;
      case POSITION -> Position.class;
      case VOTE -> Vote.class;
      case CASUALTY_FIGURE -> CasualtyFigure.class;
      case EVENT -> Event.class;
      case LINK -> FactLink.class;
      case ROLE -> Role.class;
    };
  }

  /** The kind of an entity. */
  static NodeKind of(Class<?> entity) {
    return Arrays.stream(NodeKind.values())
        .filter(kind -> entity(kind) == entity)
        .findFirst()
        .orElseThrow();
  }
}
