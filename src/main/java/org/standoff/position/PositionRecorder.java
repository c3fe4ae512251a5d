package org.standoff.position;

import jakarta.inject.Singleton;
import org.standoff.fact.Keys;
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
    entity.vote = input.vote() == null ? null : keys.refer(new Vote(), NodeKind.VOTE, input.vote());
    entity.statement =
        input.statement() == null
            ? null
            : keys.refer(new Statement(), NodeKind.STATEMENT, input.statement());
  }
}
