package org.standoff.casualty;

import jakarta.inject.Singleton;
import org.standoff.fact.Keys;
import org.standoff.fact.Lists;
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
}
