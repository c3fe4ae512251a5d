package org.standoff.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the links of facts. */
@ApplicationScoped
public class FactLinks {

  private static final String LINKS =
      """
      from FactLink l
      where (l.fromUuid in :facts or l.toUuid in :facts) and l.retractedIn is null
      order by l.recordedAt, l.uuid
      """;

  private final EntityManager entities;

  FactLinks(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The links of each of these facts in both directions, oldest first; a fact without has an empty
   * list.
   */
  public Map<UUID, List<FactLink>> of(List<UUID> facts) {
    Map<UUID, List<FactLink>> links = new LinkedHashMap<>();
    facts.forEach(fact -> links.put(fact, new ArrayList<>()));
    entities
        .createQuery(LINKS, FactLink.class)
        .setParameter("facts", facts)
        .getResultList()
        .forEach(
            link -> {
              links.getOrDefault(link.fromUuid, new ArrayList<>()).add(link);
              links.getOrDefault(link.toUuid, new ArrayList<>()).add(link);
            });
    return links;
  }
}
