package org.standoff.casualty.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.standoff.casualty.CasualtyFigure;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Page;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Sort;
import org.standoff.graphql.SortType;

/** Reads the figures and the names of origins behind pages of estimates' inputs. */
@ApplicationScoped
class EstimateInputs {

  private static final Sort BY_TREATMENT = new Sort("TREATMENT", "", SortType.TEXT, Direction.ASC);

  private static final String FIGURES = "from CasualtyFigure f where f.uuid in :uuids";

  private static final String NAMES =
      """
      select a.id,
             coalesce(
               (select n.name from actor_name n where n.actor_id = a.id
                order by (n.kind = 'PRIMARY') desc, n.ordinal limit 1),
               a.key) as name
      from actor a
      where a.id = any (cast(?1 as uuid[]))
      union all
      select s.id, coalesce('"' || s.title || '"', s.key) from source s where s.id = any (cast(?1 as uuid[]))
      """;

  private final EntityManager entities;

  EstimateInputs(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A page of the inputs of an estimate.
   *
   * @param treatment of these treatments; null for all
   */
  static Page<Treated> page(
      Estimate estimate, @Nullable List<Treatment> treatment, PageRequest page) {
    List<Treated> rows = estimate.inputs();
    return Page.of(
        treatment == null
            ? rows
            : rows.stream().filter(row -> treatment.contains(row.treatment())).toList(),
        BY_TREATMENT,
        row -> row.treatment().order() + row.claim().key(),
        row -> row.claim().id(),
        page);
  }

  /** What stands behind pages: one statement for all figures, one for their origins' names. */
  Map<Page<Treated>, Page<EstimateInput>> of(List<Page<Treated>> pages) {
    List<Treated> rows = pages.stream().flatMap(page -> page.rows().stream()).toList();
    Map<UUID, CasualtyFigure> figures = rows.isEmpty() ? Map.of() : figures(rows);
    Map<UUID, String> names = rows.isEmpty() ? Map.of() : names(rows);
    Map<Page<Treated>, Page<EstimateInput>> inputs = new HashMap<>();
    pages.forEach(page -> inputs.put(page, page.map(row -> input(row, figures, names))));
    return inputs;
  }

  private static EstimateInput input(
      Treated row, Map<UUID, CasualtyFigure> figures, Map<UUID, String> names) {
    Claim claim = row.claim();
    String origin = names.getOrDefault(claim.origin().id(), "an origin without a name");
    CasualtyFigure figure = figures.get(claim.id());
    if (figure == null) {
      throw new IllegalStateException("a figure vanished within one snapshot");
    }
    return new EstimateInput(
        figure, row.treatment(), Bounds.of(row.countedAs()), row.reason().apply(origin));
  }

  private Map<UUID, CasualtyFigure> figures(List<Treated> rows) {
    return entities
        .createQuery(FIGURES, CasualtyFigure.class)
        .setParameter("uuids", rows.stream().map(row -> row.claim().id()).distinct().toList())
        .getResultList()
        .stream()
        .collect(Collectors.toMap(CasualtyFigure::uuid, figure -> figure));
  }

  private Map<UUID, String> names(List<Treated> rows) {
    UUID[] origins =
        rows.stream().map(row -> row.claim().origin().id()).distinct().toArray(UUID[]::new);
    return entities
        .unwrap(Session.class)
        .createNativeQuery(NAMES, Object[].class)
        .setParameter(1, origins)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }
}
