package org.standoff.exchange.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The record in the database. */
@ApplicationScoped
class HeldRecord implements RecordView {

  private static final String HELD =
      "select i.id from identity i where i.id = any(cast(? as uuid[]))";

  private static final String ACTORS =
      """
      select e.scheme, e.value, a.key
      from unnest(cast(? as text[]), cast(? as text[])) as asked (scheme, value)
      join external_id e on e.scheme = asked.scheme and e.value = asked.value
      join actor a on a.id = e.actor_id
      """;

  private static final String NEWEST = "select s.at from step s order by s.number desc limit 1";

  private final EntityManager entities;

  HeldRecord(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Set<UUID> held(Collection<UUID> ids) {
    return new HashSet<>(
        session()
            .createNativeQuery(HELD, UUID.class)
            .setParameter(1, ids.toArray(UUID[]::new))
            .getResultList());
  }

  @Override
  public Map<List<String>, String> actors(Collection<List<String>> externalIds) {
    Map<List<String>, String> actors = new HashMap<>();
    session()
        .createNativeQuery(ACTORS, Object[].class)
        .setParameter(1, externalIds.stream().map(id -> id.get(0)).toArray(String[]::new))
        .setParameter(2, externalIds.stream().map(id -> id.get(1)).toArray(String[]::new))
        .getResultList()
        .forEach(row -> actors.put(List.of((String) row[0], (String) row[1]), (String) row[2]));
    return actors;
  }

  @Override
  public @Nullable Instant newest() {
    return session().createNativeQuery(NEWEST, Instant.class).getSingleResultOrNull();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
