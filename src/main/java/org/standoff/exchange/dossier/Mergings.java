package org.standoff.exchange.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Reads which actors were merged into others. */
@ApplicationScoped
class Mergings {

  // What an actor was merged into first: that another time is a merger of the other.
  private static final String FIRST =
      """
      select distinct on (m.id) m.id, k.key, s.at, s.reason
      from record.merged_actor m
      join identity k on k.id = m.kept_id
      join step s on s.number = m.recorded_in
      where m.id = any(cast(?1 as uuid[]))
      order by m.id, m.recorded_in
      """;

  private final EntityManager entities;

  Mergings(EntityManager entities) {
    this.entities = entities;
  }

  /** How actors were merged, those of them that were. */
  Map<UUID, Merging> of(List<UUID> actors) {
    Map<UUID, Merging> mergings = new HashMap<>();
    entities
        .unwrap(Session.class)
        .createNativeQuery(FIRST, Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("key", String.class)
        .addScalar("at", Instant.class)
        .addScalar("reason", String.class)
        .setParameter(1, actors.toArray(UUID[]::new))
        .getResultList()
        .forEach(
            row ->
                mergings.put(
                    (UUID) row[0],
                    new Merging((String) row[1], (Instant) row[2], (String) row[3])));
    return mergings;
  }
}
