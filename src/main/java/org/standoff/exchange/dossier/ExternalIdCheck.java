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
      said.forEach(this::take);
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

  private void drop(String actor) {
    byActor.getOrDefault(actor, List.of()).forEach(holder -> byId.remove(holder.pair(), holder));
  }

  private void take(ActorInput actor) {
    List<Holder> own = actor.externalIds().stream().map(id -> new Holder(actor.key(), id)).toList();
    for (Holder holder : own) {
      Holder other = byId.putIfAbsent(holder.pair(), holder);
      if (other != null && !other.actor().equals(actor.key())) {
        places.add(
            holder.id(),
            "is an external id of another actor too, in line " + places.line(other.id()));
      }
    }
    byActor.put(actor.key(), own);
    all.addAll(own);
  }
}
