package org.standoff.casualty;

import jakarta.inject.Singleton;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Keys;
import org.standoff.fact.Lists;
import org.standoff.fact.PlaceInput;
import org.standoff.fact.QuantityInput;
import org.standoff.fact.Recorder;
import org.standoff.graphql.NodeKind;

/** Records casualty figures. */
@Singleton
public class CasualtyFigureRecorder extends Recorder<CasualtyFigureInput, CasualtyFigure> {

  CasualtyFigureRecorder(Keys keys) {
    super(CasualtyFigureInput.class, CasualtyFigure.class, NodeKind.CASUALTY_FIGURE, keys);
  }

  @Override
  public CasualtyFigure create(CasualtyFigureInput input) {
    CasualtyFigure entity = new CasualtyFigure();
    apply(input, entity);
    return entity;
  }

  @Override
  public void apply(CasualtyFigureInput input, CasualtyFigure entity) {
    applyFact(input, entity);
    entity.harm = input.harm();
    entity.quantity = input.quantity().toQuantity();
    entity.victims = input.victims();
    Lists.replace(entity.perpetrators, keys.actors(input.perpetrators()));
    entity.reportedBy = keys.actorOrNull(input.reportedBy());
    entity.period = input.period().toFuzzyDate();
    entity.place = input.place() == null ? null : input.place().toPlace();
    entity.cumulative = input.cumulative();
    entity.grading = input.grading();
    entity.context = input.context();
    entity.comparison = input.comparison();
  }

  @Override
  public CasualtyFigureInput describe(CasualtyFigure entity) {
    return new CasualtyFigureInput(
        entity.key,
        entity.crisis.key,
        entity.summary,
        entity.rank,
        entity.modality,
        EvidenceInput.of(entity.evidence),
        entity.harm,
        QuantityInput.of(entity.quantity),
        entity.victims,
        Keys.of(entity.perpetrators),
        Keys.ofOrNull(entity.reportedBy),
        FuzzyDateInput.of(entity.period),
        entity.place == null ? null : PlaceInput.of(entity.place),
        entity.cumulative,
        entity.grading,
        entity.context,
        entity.comparison);
  }
}
