package org.standoff.exchange.dossier;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.standoff.fact.FactEntity;
import org.standoff.fact.FactLink;
import org.standoff.fact.Keyed;
import org.standoff.fact.Recorder;
import org.standoff.fact.Steps;
import org.standoff.graphql.NodeId;

/**
 * Loads a dossier into the record, whole or not at all. What the record holds already under a key
 * is left as it is, so that loading again changes nothing.
 */
@ApplicationScoped
public class DossierLoader {

  private static final String HELD = "select count(*) from identity i where i.id = ?";

  private final EntityManager entities;
  private final Steps steps;
  private final List<Recorder<?, ?>> recorders;

  DossierLoader(EntityManager entities, Steps steps, @All List<Recorder<?, ?>> recorders) {
    this.entities = entities;
    this.steps = steps;
    this.recorders = recorders;
  }

  /**
   * What loading did.
   *
   * @param recorded how many actors, sources, facts and links are new
   * @param held how many the record held already
   */
  public record Result(int recorded, int held) {}

  /**
   * Loads a dossier.
   *
   * @param progress is told after each step how many things are recorded so far
   */
  @Transactional
  public Result load(Dossier dossier, IntConsumer progress) {
    steps.hold(); // another instance may be loading the same
    Set<UUID> held = new HashSet<>();
    Set<UUID> recorded = new HashSet<>();
    for (Moves.Step step : Moves.of(dossier)) {
      List<Move> open =
          step.moves().stream().filter(move -> isOpen(idOf(move), recorded, held)).toList();
      if (!open.isEmpty()) {
        long number = steps.begin(null, step.reason(), step.moment());
        open.forEach(move -> apply(move, number));
        entities.flush();
        entities.clear();
        progress.accept(recorded.size());
      }
    }
    return new Result(recorded.size(), held.size());
  }

  private boolean isOpen(UUID id, Set<UUID> recorded, Set<UUID> held) {
    if (recorded.contains(id)) {
      return true;
    }
    if (!held.contains(id) && !isHeld(id)) {
      return recorded.add(id);
    }
    held.add(id);
    return false;
  }

  private boolean isHeld(UUID id) {
    return (Long) entities.createNativeQuery(HELD, Long.class).setParameter(1, id).getSingleResult()
        > 0;
  }

  private UUID idOf(Move move) {
    if (move instanceof Move.Say say) {
      return NodeId.uuidOf(recorder(say.content()).kind(), say.content().key());
    } else if (move instanceof Move.Retract retract) {
      return NodeId.uuidOf(recorder(retract.content()).kind(), retract.content().key());
    } else if (move instanceof Move.Link link) {
      return FactLink.uuidOf(link.content());
    }
    return FactLink.uuidOf(((Move.Unlink) move).content());
  }

  private void apply(Move move, long step) {
    if (move instanceof Move.Say say) {
      say(recorder(say.content()), say.content(), say.first());
    } else if (move instanceof Move.Retract retract) {
      fact(retract.content()).retractedIn = step;
    } else if (move instanceof Move.Link link) {
      entities.persist(FactLink.of(link.content()));
    } else if (move instanceof Move.Unlink unlink) {
      entities.find(FactLink.class, idOf(unlink)).retractedIn = step;
    }
  }

  private <I extends Keyed, E> void say(Recorder<I, E> recorder, Keyed content, boolean first) {
    I input = recorder.input().cast(content);
    E entity;
    if (first) {
      entity = recorder.create(input);
      entities.persist(entity);
    } else {
      entity = recorder.find(input.key());
      recorder.apply(input, entity);
    }
    recorder.complete(input, entity);
  }

  private FactEntity fact(Keyed content) {
    return (FactEntity) recorder(content).find(content.key());
  }

  private Recorder<?, ?> recorder(Keyed content) {
    return recorders.stream()
        .filter(recorder -> recorder.input().isInstance(content))
        .findFirst()
        .orElseThrow();
  }
}
