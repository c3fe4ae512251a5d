package org.standoff.exchange.dossier;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.standoff.fact.FactEntity;
import org.standoff.fact.FactLink;
import org.standoff.fact.Keyed;
import org.standoff.fact.Recorder;
import org.standoff.fact.Steps;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.NodeKind;

/** Writes steps into the record, a group of changes at a time. */
@ApplicationScoped
class StepWriter implements WaitingMoves.Taker {
  private static final String MERGE =
      "select 1 from (select record.merge_actors(cast(? as uuid), cast(? as uuid))) as merged";

  /**
   * Plans that the triggers of the record made while its tables were empty read all of a table each
   * time. Nobody else can tell the database of rows that are not committed.
   */
  private static final String ANALYZE =
      """
      do $$
      declare
        name text;
      begin
        for name in select tablename from pg_tables where schemaname = 'record' loop
          execute format('analyze record.%I', name);
        end loop;
      end $$\
      """;

  private final EntityManager entities;
  private final Steps steps;
  private final List<Recorder<?, ?>> recorders;

  StepWriter(EntityManager entities, Steps steps, @All List<Recorder<?, ?>> recorders) {
    this.entities = entities;
    this.steps = steps;
    this.recorders = recorders;
  }

  @Override
  public long begin(Step step) {
    return steps.begin(null, step.reason(), step.moment());
  }

  /** Writes changes and lets them go. */
  @Override
  public void take(List<Move> moves, long step) {
    fetch(moves);
    moves.forEach(move -> apply(move, step));
    entities.flush();
    entities.clear();
  }

  /** Lets the database count the rows that were written, so that it finds its way among them. */
  void analyze() {
    entities.unwrap(Session.class).doWork(connection -> Found.change(connection, ANALYZE));
  }

  /** Reads what is to be changed, in one statement for each kind. */
  private void fetch(List<Move> moves) {
    Map<NodeKind, List<UUID>> changed =
        moves.stream()
            .filter(move -> move.rank() > 0)
            .collect(
                Collectors.groupingBy(
                    MoveText::kind, Collectors.mapping(Move::uuid, Collectors.toList())));
    changed.forEach(
        (kind, uuids) ->
            entities
                .createQuery("from " + kind.entity() + " e where e.uuid in :uuids", Object.class)
                .setParameter("uuids", uuids)
                .getResultList());
  }

  private void apply(Move move, long step) {
    if (move instanceof Move.Say say) {
      say(recorder(say.content()), say.content(), say.first());
    } else if (move instanceof Move.Retract retract) {
      fact(retract.content()).retractedIn = step;
    } else if (move instanceof Move.Merge merge) {
      merge(merge);
    } else if (move instanceof Move.Link link && link.first()) {
      entities.persist(FactLink.of(link.content()));
    } else if (move instanceof Move.Link link) {
      link(link).revive(link.content().note());
    } else {
      link(move).retractedIn = step;
    }
  }

  private <I extends Keyed, E extends VersionedEntity> void say(
      Recorder<I, E> recorder, Keyed content, boolean first) {
    I input = recorder.input().cast(content);
    if (first) {
      E entity = recorder.create(input);
      entities.persist(entity);
      recorder.complete(input, entity, true);
    } else {
      recorder.correct(input, recorder.find(input.key()));
    }
  }

  /** The database moves whatever refers to the actor, of which the session knows nothing then. */
  private void merge(Move.Merge merge) {
    entities.flush();
    entities
        .unwrap(Session.class)
        .createNativeQuery(MERGE, Integer.class)
        .setParameter(1, merge.into())
        .setParameter(2, merge.uuid())
        .getSingleResult();
    entities.clear();
  }

  private FactEntity fact(Keyed content) {
    return (FactEntity) recorder(content).find(content.key());
  }

  private FactLink link(Move move) {
    return entities.find(FactLink.class, move.uuid());
  }

  private Recorder<?, ?> recorder(Keyed content) {
    return recorders.stream()
        .filter(recorder -> recorder.input().isInstance(content))
        .findFirst()
        .orElseThrow();
  }
}
