package org.standoff.event;

import jakarta.inject.Singleton;
import org.standoff.fact.Keys;
import org.standoff.fact.Lists;
import org.standoff.fact.Recorder;
import org.standoff.graphql.NodeKind;
import org.standoff.statement.Statement;

/** Records events. */
@Singleton
public class EventRecorder extends Recorder<EventInput, Event> {

  EventRecorder(Keys keys) {
    super(EventInput.class, Event.class, NodeKind.EVENT, keys);
  }

  @Override
  public Event create(EventInput input) {
    Event entity = new Event();
    apply(input, entity);
    return entity;
  }

  @Override
  public void apply(EventInput input, Event entity) {
    applyFact(input, entity);
    entity.type = input.type();
    entity.verb = input.verb();
    entity.mode = input.mode();
    entity.contexts = input.contexts();
    entity.status = input.status();
    entity.occurred = input.occurred().toFuzzyDate();
    Lists.replace(
        entity.participants, input.participants().stream().map(this::participant).toList());
    entity.place = input.place() == null ? null : input.place().toPlace();
    entity.announcedBy =
        input.announcedBy() == null
            ? null
            : keys.refer(new Statement(), NodeKind.STATEMENT, input.announcedBy());
    entity.outcome =
        input.outcome() == null ? null : keys.refer(new Event(), NodeKind.EVENT, input.outcome());
  }

  private Participant participant(ParticipantInput input) {
    Participant participant = new Participant();
    participant.actor = keys.actor(input.actor());
    participant.role = input.role();
    return participant;
  }
}
