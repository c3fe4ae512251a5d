package org.standoff.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Criteria;
import org.standoff.graphql.Condition;

/** Compares a name with all names that actors have now, by the trigrams of their Latin forms. */
@ApplicationScoped
class ActorSearch {

  /** A score is never above the word similarity, so the index finds all that may count. */
  private static final String THRESHOLD =
      "select set_config('pg_trgm.word_similarity_threshold', cast(cast(? as real) as text), true)";

  private static final String MATCHES =
      """
      with asked (latin, name) as materialized (select record.latin(?), ?)
      select m.actor_id, m.name, m.score
      from (
        select distinct on (n.actor_id) n.actor_id, n.name,
               (similarity(n.latin, asked.latin) + word_similarity(asked.latin, n.latin)) / 2 as score
        from asked
        join searched_name n on n.latin %%> asked.latin
        order by n.actor_id, score desc, position(lower(asked.name) in lower(n.name)) = 0, n.name) as m
      join actor t on t.id = m.actor_id
      where m.score >= cast(? as real) and %s
      order by m.score desc, t.key
      limit ?
      """;

  private final EntityManager entities;

  ActorSearch(EntityManager entities) {
    this.entities = entities;
  }

  /** The actors with the names most like this, best first. */
  List<ActorMatch> find(String name, @Nullable List<ActorKind> kinds, double threshold, int most) {
    Session session = entities.unwrap(Session.class);
    session.createNativeQuery(THRESHOLD, String.class).setParameter(1, threshold).getSingleResult();
    Condition ofKind = new Criteria().oneOf("kind", kinds).toCondition();
    List<Object> values = new ArrayList<>(List.of(name, name, threshold));
    values.addAll(ofKind.values());
    values.add(most);
    var query = session.createNativeQuery(MATCHES.formatted(ofKind.sql()), Object[].class);
    Condition.bind(query, values);
    List<Object[]> rows = query.getResultList();
    Map<UUID, Actor> actors = actors(rows.stream().map(row -> (UUID) row[0]).toList());
    return rows.stream().map(row -> match(row, actors)).toList();
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
