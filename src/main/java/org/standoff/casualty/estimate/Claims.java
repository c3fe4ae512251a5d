package org.standoff.casualty.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.standoff.casualty.VictimStatus;
import org.standoff.casualty.estimate.Row.Columns;
import org.standoff.fact.Criteria;
import org.standoff.fact.WordingRules;
import org.standoff.graphql.Condition;

/**
 * Reads the candidates of estimates as far as estimates need them, in four statements however many
 * they are, of which one goes over all figures and their evidence. Each follows an index from one
 * table to the next; what belongs together is put together here, since a planner that does not yet
 * know how large a crisis is would compare all with all.
 */
@ApplicationScoped
class Claims {

  private static final Columns FIGURE =
      Columns.of(
          "t.id",
          "t.key",
          "t.crisis_id",
          "t.modality",
          "t.grading",
          "t.cumulative",
          "array_to_string(t.victims, ' ') as victims",
          "t.quantity_low",
          "t.quantity_best",
          "t.quantity_high",
          "t.quantity_rules",
          "t.period_earliest",
          "t.period_latest",
          "t.period_precision",
          "t.place_name",
          "t.place_country_code",
          "t.place_precision",
          "e.ordinal",
          "e.source_id",
          "e.attributed_to_id");

  private static final Columns SOURCE =
      Columns.of(
          "c.id",
          "c.derived_from_id",
          "s.kind",
          "s.publisher_id",
          "s.reliability",
          "s.published_earliest",
          "s.published_latest");

  private static final String FIGURES =
      """
      select %s
      from casualty_figure t
      join evidence e on e.bearer_id = t.id
      where %%s
      """
          .formatted(FIGURE.sql());

  private static final String SOURCES =
      """
      with recursive chain (id, derived_from_id) as (
        select s.id, s.derived_from_id
        from source s
        where s.id = any (cast(? as uuid[]))
        union
        select s.id, s.derived_from_id
        from chain c
        join source s on s.id = c.derived_from_id
      )
      select %s
      from chain c
      join source s on s.id = c.id
      """
          .formatted(SOURCE.sql());

  /**
   * Figures of just the victims asked about; and what can be an incident of some of them, since it
   * is of others too, or of victims of whom it is not known what they are.
   */
  private static final String VICTIMS =
      """
      (t.victims @> cast(? as text[]) and t.victims <@ cast(? as text[])
        or not t.cumulative and t.quantity_rules <> '%s'
          and (t.victims @> cast(? as text[]) or t.victims = '{}' or t.victims && '{%s, %s}'))"""
          .formatted(WordingRules.NAME, VictimStatus.UNKNOWN, VictimStatus.CONTESTED);

  private final EntityManager entities;

  Claims(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Candidates about one crisis.
   *
   * @param question which figures
   * @param area of which crisis
   */
  record Ask(Question question, Area area) {}

  /** The candidates asked for; those for one question are read together, whoever needs them. */
  Map<Ask, List<Claim>> of(List<Ask> asks) {
    Map<Question, List<Area>> areas =
        asks.stream()
            .collect(
                Collectors.groupingBy(
                    Ask::question, Collectors.mapping(Ask::area, Collectors.toList())));
    Map<Ask, List<Claim>> claims = new HashMap<>();
    areas.forEach(
        (question, crises) ->
            read(question, crises)
                .forEach((area, own) -> claims.put(new Ask(question, area), own)));
    return claims;
  }

  private Map<Area, List<Claim>> read(Question question, List<Area> areas) {
    Condition candidates = candidates(question, areas);
    List<Row> rows = read(FIGURES, candidates, FIGURE);
    Sourcing sourcing = new Sourcing(rows, sources(rows));
    Map<UUID, Map<UUID, Row>> figures = byCrisis(rows);
    FigureLinks links = FigureLinks.read(sql -> read(sql, candidates));
    Map<Area, List<Claim>> claims = new HashMap<>();
    for (Area area : areas) {
      Map<UUID, Row> own = figures.getOrDefault(area.crisis(), Map.of());
      ClaimReader reader = new ClaimReader(area, question, sourcing, links);
      claims.put(area, reader.read(List.copyOf(own.values())));
    }
    return claims;
  }

  /** One row of each figure, by crisis and figure: there is one for each piece of evidence. */
  private static Map<UUID, Map<UUID, Row>> byCrisis(List<Row> rows) {
    Map<UUID, Map<UUID, Row>> figures = new HashMap<>();
    for (Row row : rows) {
      figures
          .computeIfAbsent(row.get("crisis_id", UUID.class), id -> new HashMap<>())
          .put(row.get("id", UUID.class), row);
    }
    return figures;
  }

  private List<Row> sources(List<Row> rows) {
    List<UUID> cited =
        rows.stream().map(row -> row.get("source_id", UUID.class)).distinct().toList();
    return cited.isEmpty() ? List.of() : read(SOURCES, new Condition("", List.of(cited)), SOURCE);
  }

  private List<Row> read(String sql, Condition candidates, Columns columns) {
    return read(sql, candidates).stream().map(values -> new Row(columns, values)).toList();
  }

  private List<Object[]> read(String sql, Condition candidates) {
    NativeQuery<Object[]> query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(sql.formatted(candidates.sql()), Object[].class);
    Condition.bind(query, candidates.values());
    return query.getResultList();
  }

  private static Condition candidates(Question question, List<Area> areas) {
    List<UUID> crises = areas.stream().map(Area::crisis).toList();
    Criteria criteria =
        new Criteria()
            .and(Condition.of("t.crisis_id = any (cast(? as uuid[]))", crises))
            .equal("harm", question.harm().name())
            .and(Condition.of("t.retracted_in is null and t.rank <> 'DEPRECATED'"))
            .during("period", question.during());
    if (question.victims() != null) {
      List<String> asked = List.of(question.victims().name());
      criteria.and(Condition.of(VICTIMS, asked, asked, asked));
    }
    return criteria.toCondition();
  }
}
