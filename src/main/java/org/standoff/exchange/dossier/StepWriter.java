package org.standoff.exchange.dossier;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.standoff.actor.ActorMerger;
import org.standoff.exchange.bulk.Mergers;
import org.standoff.exchange.bulk.PastRows;
import org.standoff.fact.FactEntity;
import org.standoff.fact.FactLink;
import org.standoff.fact.Keyed;
import org.standoff.fact.Keys;
import org.standoff.fact.Recorder;
import org.standoff.fact.Steps;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.NodeKind;

/** Writes what is done in steps into the record, a group of moves at a time. */
@ApplicationScoped
class StepWriter {
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
  private final Keys keys;
  private final List<Recorder<?, ?>> recorders;

  StepWriter(EntityManager entities, Steps steps, Keys keys, @All List<Recorder<?, ?>> recorders) {
    this.entities = entities;
    this.steps = steps;
    this.keys = keys;
    this.recorders = recorders;
  }

  /**
   * Makes moves ready to be written, without a look at the record; of those that mergers make very
   * long, the first, and the rest as they are written.
   *
   * @param before the number in the record of the step before the first; all steps have begun
   * @param mergers all that the steps do
   * @return what writes them
   */
  Runnable ready(MoveGroup group, long before, Mergers mergers) {
    Predicate<MoveGroup.Timed> isFurther = timed -> group.stepwise() && !timed.move().isFirst();
    Telling telling =
        new Telling(
            group.moves().stream().filter(isFurther.negate()).toList(),
            before,
            new PastRows(mergers, !group.stepwise()));
    List<Move> further =
        group.moves().stream().filter(isFurther).map(MoveGroup.Timed::move).toList();
    long step = before + group.moves().get(0).step().number();
    telling.goOn();
    return () -> write(telling, further, step);
  }

  private void write(Telling telling, List<Move> further, long step) {
    // nothing new comes after what is not, in a step
    entities.unwrap(Session.class).doWork(telling::record);
    if (!further.isEmpty()) {
      steps.enter(step);
      change(further, step);
    }
  }

  private void change(List<Move> further, long step) {
    // a fact that goes to another crisis takes its links with it, of which the session knows
    // nothing
    apply(further.stream().filter(move -> !isOfLink(move)).toList(), step);
    apply(further.stream().filter(StepWriter::isOfLink).toList(), step);
  }

  private static boolean isOfLink(Move move) {
    return MoveText.kind(move) == NodeKind.LINK;
  }

  private void apply(List<Move> moves, long step) {
    if (!moves.isEmpty()) {
      fetch(moves);
      moves.forEach(move -> apply(move, step));
      entities.flush();
      entities.clear();
    }
  }

  /** Lets the database count the rows that were written, so that it finds its way among them. */
  void analyze() {
    entities.unwrap(Session.class).doWork(connection -> Found.change(connection, ANALYZE));
  }

  /** Reads what is to be changed, in one statement for each kind; mergers need nothing of it. */
  private void fetch(List<Move> moves) {
    Map<NodeKind, List<UUID>> changed =
        moves.stream()
            .filter(move -> !(move instanceof Move.Merge))
            .collect(
                Collectors.groupingBy(
                    MoveText::kind, Collectors.mapping(Move::uuid, Collectors.toList())));
    changed.forEach(
        (kind, uuids) ->
            entities
                .unwrap(Session.class)
                .findMultiple(entities.getMetamodel().entity(kind.entity()).getJavaType(), uuids));
  }

  private void apply(Move move, long step) {
    if (move instanceof Move.Say say) {
      correct(recorder(say.content()), say.content());
    } else if (move instanceof Move.Retract retract) {
      fact(retract.content()).retractedIn = step;
    } else if (move instanceof Move.Merge merge) {
      merge(merge);
    } else if (move instanceof Move.Link link) {
      link(link).revive(link.content().note());
    } else {
      link(move).retractedIn = step;
    }
  }

  private <I extends Keyed, E extends VersionedEntity> void correct(
      Recorder<I, E> recorder, Keyed content) {
    I input = recorder.input().cast(content);
    recorder.correct(input, recorder.find(input.key()));
  }

  /** The database moves whatever refers to the actor, of which the session knows nothing then. */
  private void merge(Move.Merge merge) {
    entities.flush();
    ActorMerger.merge(entities, merge.into(), merge.uuid());
    entities.clear();
    keys.meet(Map.of(merge.content().key(), merge.from().into()));
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
