package org.standoff.statement;

import jakarta.inject.Singleton;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Keys;
import org.standoff.fact.Lists;
import org.standoff.fact.Recorder;
import org.standoff.graphql.NodeKind;

/** Records statements. */
@Singleton
public class StatementRecorder extends Recorder<StatementInput, Statement> {

  StatementRecorder(Keys keys) {
    super(StatementInput.class, Statement.class, NodeKind.STATEMENT, keys);
  }

  @Override
  public Statement create(StatementInput input) {
    Statement entity = new Statement();
    apply(input, entity);
    return entity;
  }

  @Override
  public void apply(StatementInput input, Statement entity) {
    applyFact(input, entity);
    entity.speaker = keys.actor(input.speaker());
    entity.kind = input.kind();
    entity.quotation = input.quotation();
    entity.said = input.said().toFuzzyDate();
    entity.venue = input.venue();
    Lists.replace(entity.addressees, keys.actors(input.addressees()));
    Lists.replace(entity.mentions, keys.actors(input.mentions()));
    entity.topics = input.topics();
    entity.quote = input.quote();
    entity.language = input.language();
  }

  @Override
  public StatementInput describe(Statement entity) {
    return new StatementInput(
        entity.key,
        entity.crisis.key,
        entity.summary,
        entity.rank,
        entity.modality,
        EvidenceInput.of(entity.evidence),
        entity.speaker.key,
        entity.kind,
        entity.quotation,
        FuzzyDateInput.of(entity.said),
        entity.venue,
        Keys.of(entity.addressees),
        Keys.of(entity.mentions),
        entity.topics,
        entity.quote,
        entity.language);
  }
}
