package org.standoff.event;

import jakarta.inject.Singleton;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Kept;
import org.standoff.fact.Keys;
import org.standoff.fact.Lists;
import org.standoff.fact.PlaceInput;
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
        entity.participants,
        Kept.once(input.participants(), one -> one.kept(keys::keeper)).stream()
            .map(this::participant)
            .toList());
    entity.place = input.place() == null ? null : input.place().toPlace();
    entity.announcedBy =
        input.announcedBy() == null
            ? null
            : keys.fact(new Statement(), NodeKind.STATEMENT, input.announcedBy());
    entity.outcome =
        input.outcome() == null ? null : keys.fact(new Event(), NodeKind.EVENT, input.outcome());
  }

  private Participant participant(ParticipantInput input) {
    Participant participant = new Participant();
    participant.actor = keys.actor(input.actor());
    participant.role = input.role();
    return participant;
  }

  @Override
  public EventInput describe(Event entity) {
    return new EventInput(
        entity.key,
        entity.crisis.key,
        entity.summary,
        entity.rank,
        entity.modality,
        EvidenceInput.of(entity.evidence),
        entity.type,
        entity.verb,
        entity.mode,
        entity.contexts,
        entity.status,
        FuzzyDateInput.of(entity.occurred),
        entity.participants.stream()
            .map(part -> new ParticipantInput(part.actor.key, part.role))
            .toList(),
        entity.place == null ? null : PlaceInput.of(entity.place),
        entity.announcedBy == null ? null : entity.announcedBy.key,
        entity.outcome == null ? null : entity.outcome.key);
  }
}
