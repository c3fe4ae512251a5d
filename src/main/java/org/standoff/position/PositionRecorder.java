package org.standoff.position;

import jakarta.inject.Singleton;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Keys;
import org.standoff.fact.QuantityInput;
import org.standoff.fact.Recorder;
import org.standoff.graphql.NodeKind;
import org.standoff.statement.Statement;
import org.standoff.vote.Vote;

/** Records positions. */
@Singleton
public class PositionRecorder extends Recorder<PositionInput, Position> {

  PositionRecorder(Keys keys) {
    super(PositionInput.class, Position.class, NodeKind.POSITION, keys);
  }

  @Override
  public Position create(PositionInput input) {
    Position entity = new Position();
    apply(input, entity);
    return entity;
  }

  @Override
  public void apply(PositionInput input, Position entity) {
    applyFact(input, entity);
    entity.holder = keys.actor(input.holder());
    entity.kind = input.kind();
    entity.target = keys.actorOrNull(input.target());
    entity.regarding = input.regarding();
    entity.holderCount = input.holderCount() == null ? null : input.holderCount().toQuantity();
    entity.validFrom = input.validFrom().toFuzzyDate();
    entity.validTo = input.validTo() == null ? null : input.validTo().toFuzzyDate();
    entity.vote = input.vote() == null ? null : keys.fact(new Vote(), NodeKind.VOTE, input.vote());
    entity.statement =
        input.statement() == null
            ? null
            : keys.fact(new Statement(), NodeKind.STATEMENT, input.statement());
  }

  @Override
  public PositionInput describe(Position entity) {
    return new PositionInput(
        entity.key,
        entity.crisis.key,
        entity.summary,
        entity.rank,
        entity.modality,
        EvidenceInput.of(entity.evidence),
        entity.holder.key,
        entity.kind,
        Keys.ofOrNull(entity.target),
        entity.regarding,
        entity.holderCount == null ? null : QuantityInput.of(entity.holderCount),
        FuzzyDateInput.of(entity.validFrom),
        entity.validTo == null ? null : FuzzyDateInput.of(entity.validTo),
        entity.vote == null ? null : entity.vote.key,
        entity.statement == null ? null : entity.statement.key);
  }
}
