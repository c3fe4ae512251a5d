package org.standoff.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.standoff.graphql.Page;

/** Reads facts of whatever kind by their UUID, one statement for each kind there is. */
@ApplicationScoped
public class Facts {

  private final EntityManager entities;

  Facts(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The facts with these UUIDs; what is not a fact, or not known at the moment asked about, is left
   * out.
   */
  public Map<UUID, Fact> byUuid(Collection<UUID> uuids) {
    List<FactRow> rows =
        entities
            .createQuery("from FactRow f where f.uuid in :uuids", FactRow.class)
            .setParameter("uuids", List.copyOf(uuids))
            .getResultList();
    return of(rows);
  }

  /** The pages of facts behind these pages of rows, by owner. */
  public Map<UUID, Page<Fact>> behind(Map<UUID, Page<FactRow>> pages) {
    Map<UUID, Fact> facts =
        of(pages.values().stream().flatMap(page -> page.rows().stream()).toList());
    Map<UUID, Page<Fact>> behind = new HashMap<>();
    pages.forEach((owner, page) -> behind.put(owner, page.map(row -> facts.get(row.uuid))));
    return behind;
  }

  /** The page of facts behind a page of rows. */
  public Page<Fact> behind(Page<FactRow> page) {
    Map<UUID, Fact> facts = of(page.rows());
    return page.map(row -> facts.get(row.uuid));
  }

  private Map<UUID, Fact> of(Collection<FactRow> rows) {
    Map<FactKind, List<UUID>> byKind =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.kind, Collectors.mapping(row -> row.uuid, Collectors.toList())));
    Map<UUID, Fact> facts = new HashMap<>();
    byKind.forEach(
        (kind, uuids) ->
            entities
                .createQuery("from " + kind.entity() + " f where f.uuid in :uuids", Fact.class)
                .setParameter("uuids", uuids)
                .getResultList()
                .forEach(fact -> facts.put(fact.uuid(), fact)));
    return facts;
  }
}
