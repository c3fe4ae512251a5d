package org.standoff.exchange.dossier;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ActorNameInput;
import org.standoff.actor.ExternalIdInput;
import org.standoff.actor.RoleInput;
import org.standoff.casualty.CasualtyFigureInput;
import org.standoff.crisis.CrisisInput;
import org.standoff.event.EventInput;
import org.standoff.event.ParticipantInput;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FactReference;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.LinkInput;
import org.standoff.fact.PlaceInput;
import org.standoff.fact.QuantityInput;
import org.standoff.position.PositionInput;
import org.standoff.source.SourceInput;
import org.standoff.statement.StatementInput;
import org.standoff.vote.BallotInput;
import org.standoff.vote.VoteInput;

/** Keeps in a native executable what the {@link Binder} asks of the records that it makes. */
@RegisterForReflection(
    fields = false,
    targets = {
      ActorEntry.class,
      ActorInput.class,
      ActorNameInput.class,
      BallotInput.class,
      BaseEntry.class,
      CasualtyFigureInput.class,
      CrisisInput.class,
      Dossier.class,
      EventInput.class,
      EvidenceInput.class,
      ExternalIdInput.class,
      FactEntry.class,
      FactReference.class,
      FuzzyDateInput.class,
      LinkEntry.class,
      LinkInput.class,
      Merging.class,
      ParticipantInput.class,
      PastLink.class,
      PastState.class,
      PlaceInput.class,
      PositionInput.class,
      QuantityInput.class,
      Retraction.class,
      RoleInput.class,
      SourceInput.class,
      StatementInput.class,
      VoteInput.class
    })
final class BoundRecords {
  private BoundRecords() {}
}
