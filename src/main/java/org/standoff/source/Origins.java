package org.standoff.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Follows chains of derivation to their end: article, wire, briefing. Sources of one origin count
 * once.
 */
@ApplicationScoped
public class Origins {

  // A chain that runs in a circle has no end; the cycle clause stops it where it meets itself. At a
  // moment at which a parent is not known yet, the chain ends before it.
  private static final String ENDS =
      """
      with recursive chain (start, id, derived_from_id) as (
        select s.id, s.id, s.derived_from_id from source s where s.id = any (cast(? as uuid[]))
        union all
        select c.start, s.id, s.derived_from_id
        from chain c join source s on s.id = c.derived_from_id
      ) cycle id set met using path
      select start, id from chain c
      where met or not exists (select from source s where s.id = c.derived_from_id)
      """;

  private final EntityManager entities;

  Origins(EntityManager entities) {
    this.entities = entities;
  }

  /** The origin of each source, by the source's UUID. */
  public Map<UUID, SourceDocument> of(List<UUID> sources) {
    Map<UUID, UUID> ends = new HashMap<>();
    entities
        .unwrap(Session.class)
        .createNativeQuery(ENDS, Object[].class)
        .setParameter(1, sources.toArray(UUID[]::new))
        .getResultList()
        .forEach(row -> ends.putIfAbsent((UUID) row[0], (UUID) row[1]));
    Map<UUID, SourceDocument> origins =
        SourceDocument.<SourceDocument>list("uuid in ?1", List.copyOf(ends.values())).stream()
            .collect(Collectors.toMap(source -> source.uuid, source -> source));
    Map<UUID, SourceDocument> found = new HashMap<>();
    ends.forEach((source, end) -> found.put(source, origins.get(end)));
    return found;
  }
}
