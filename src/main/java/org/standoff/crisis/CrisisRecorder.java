package org.standoff.crisis;

import jakarta.inject.Singleton;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Keys;
import org.standoff.fact.Recorder;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/** Records crises. */
@Singleton
public class CrisisRecorder extends Recorder<CrisisInput, Crisis> {

  CrisisRecorder(Keys keys) {
    super(CrisisInput.class, Crisis.class, NodeKind.CRISIS, keys);
  }

  @Override
  public Crisis create(CrisisInput input) {
    Crisis entity = new Crisis();
    apply(input, entity);
    return entity;
  }

  @Override
  public void apply(CrisisInput input, Crisis entity) {
    entity.uuid = NodeId.uuidOf(NodeKind.CRISIS, input.key());
    entity.key = input.key();
    entity.name = input.name();
    entity.summary = input.summary();
    entity.period = input.period().toFuzzyDate();
    entity.countryCodes = input.countries();
  }

  @Override
  public CrisisInput describe(Crisis entity) {
    return new CrisisInput(
        entity.key,
        entity.name,
        entity.summary,
        FuzzyDateInput.of(entity.period),
        entity.countryCodes);
  }
}
