package org.standoff.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Compares a name with all names that actors have now, by the trigrams of their Latin forms. */
@ApplicationScoped
class ActorSearch {

  private static final String MATCHES =
      """
      select actor_id, name, score
      from record.alike(?, cast(? as text[]), cast(? as real), ?)
      """;

  private final EntityManager entities;

  ActorSearch(EntityManager entities) {
    this.entities = entities;
  }

  /** The actors with the names most like this, best first. */
  List<ActorMatch> find(String name, @Nullable List<ActorKind> kinds, double threshold, int most) {
    List<Object[]> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(MATCHES, Object[].class)
            .setParameter(1, name)
            .setParameter(2, names(kinds), String[].class)
            .setParameter(3, threshold)
            .setParameter(4, most)
            .getResultList();
    Map<UUID, Actor> actors = actors(rows.stream().map(row -> (UUID) row[0]).toList());
    return rows.stream().map(row -> match(row, actors)).toList();
  }

  private static String @Nullable [] names(@Nullable List<ActorKind> kinds) {
    return kinds == null ? null : kinds.stream().map(Enum::name).toArray(String[]::new);
  }

  private static ActorMatch match(Object[] row, Map<UUID, Actor> actors) {
    return new ActorMatch(
        Objects.requireNonNull(actors.get((UUID) row[0])), (String) row[1], (Double) row[2]);
  }

  private Map<UUID, Actor> actors(List<UUID> uuids) {
    return entities
        .createQuery("from Actor a where a.uuid in :uuids", Actor.class)
        .setParameter("uuids", uuids)
        .getResultStream()
        .collect(Collectors.toMap(actor -> actor.uuid, Function.identity()));
  }
}
