package org.standoff.exchange.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ExternalIdInput;

/** Sees to it that no two actors ever have the same external id at one moment. */
final class ExternalIdCheck {
  private record Holder(String actor, ExternalIdInput id) {
    List<String> pair() {
      return List.of(id.scheme(), id.value());
    }
  }

  private final Places places;
  private final List<Holder> all = new ArrayList<>();
  private final Map<List<String>, Holder> byId = new HashMap<>();
  private final Map<String, List<Holder>> byActor = new HashMap<>();

  ExternalIdCheck(Places places) {
    this.places = places;
  }

  /**
   * Checks the actors that are new to the record against each other and against those in it.
   *
   * @param steps what is done to the record; within a step an id may go from one actor to another
   */
  void check(List<Step> steps, RecordView record) {
    for (Step step : steps) {
      List<ActorInput> said = step.moves().stream().flatMap(ExternalIdCheck::actor).toList();
      said.forEach(actor -> drop(actor.key()));
      said.forEach(actor -> take(actor.key(), actor.externalIds()));
      step.moves().forEach(this::merge);
    }
    Map<List<String>, String> held = record.actors(all.stream().map(Holder::pair).toList());
    for (Holder holder : all) {
      String other = held.get(holder.pair());
      if (other != null && !other.equals(holder.actor())) {
        places.add(holder.id(), "is an external id of actor " + other + " in the record");
      }
    }
  }

  private static Stream<ActorInput> actor(Move move) {
    return move instanceof Move.Say say && say.content() instanceof ActorInput actor
        ? Stream.of(actor)
        : Stream.empty();
  }

  private void merge(Move move) {
    if (move instanceof Move.Merge merge) {
      String merged = merge.content().key();
      String kept = merge.from().into();
      List<ExternalIdInput> ids =
          Stream.of(kept, merged)
              .flatMap(actor -> byActor.getOrDefault(actor, List.of()).stream().map(Holder::id))
              .toList();
      drop(merged);
      drop(kept);
      byActor.remove(merged);
      take(kept, ids);
    }
  }

  private void drop(String actor) {
    byActor.getOrDefault(actor, List.of()).forEach(holder -> byId.remove(holder.pair(), holder));
  }

  private void take(String actor, List<ExternalIdInput> ids) {
    List<Holder> own = ids.stream().map(id -> new Holder(actor, id)).toList();
    for (Holder holder : own) {
      Holder other = byId.putIfAbsent(holder.pair(), holder);
      if (other != null && !other.actor().equals(actor)) {
        places.add(
            holder.id(),
            "is an external id of another actor too, in line " + places.line(other.id()));
      }
    }
    byActor.put(actor, own);
    all.addAll(own);
  }
}
