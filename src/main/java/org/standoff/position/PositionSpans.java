package org.standoff.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.standoff.graphql.Condition;

/** Reads the positions on targets with the days on which they are held, in one statement. */
@ApplicationScoped
class PositionSpans {

  private static final String SPANS =
      """
      select asked.crisis_id, asked.target_id, c.id, c.key, c.holder_id, h.key as holder_key,
             h.kind in ('UNNAMED_GROUP', 'UNNAMED_SOURCE') as unnamed, c.kind, c.preferred,
             c.valid_from_earliest, c.first_day, nullif(c.last_day, 'infinity') as last_day,
             c.holder_count_verbatim as count_verbatim, c.holder_count_qualifier as count_qualifier, c.holder_count_value as count_value,
             c.holder_count_low as count_low, c.holder_count_best as count_best, c.holder_count_high as count_high, c.holder_count_rules as count_rules
      from unnest(cast(? as uuid[]), cast(? as uuid[])) as asked (crisis_id, target_id)
      cross join lateral (
        select * from %s c
        where c.crisis_id = asked.crisis_id and c.towards = record.kept(asked.target_id)
          and c.first_day <= c.last_day) c
      join actor h on h.id = c.holder_id
      """
          .formatted(PositionCourse.SQL);

  private final EntityManager entities;

  PositionSpans(EntityManager entities) {
    this.entities = entities;
  }

  /** The positions that count on each of these targets, in no order. */
  Map<OnTarget, List<PositionSpan>> of(List<OnTarget> asked) {
    NativeQuery<Object[]> query =
        entities.unwrap(Session.class).createNativeQuery(SPANS, Object[].class);
    SpanRow.declare(query);
    Condition.bind(
        query,
        List.of(
            asked.stream().map(OnTarget::crisis).toList(),
            asked.stream().map(OnTarget::target).toList()));
    Map<OnTarget, List<PositionSpan>> spans = new HashMap<>();
    asked.forEach(key -> spans.put(key, new ArrayList<>()));
    query
        .getResultList()
        .forEach(
            columns -> {
              SpanRow row = new SpanRow(columns);
              spans.computeIfAbsent(row.onTarget(), none -> new ArrayList<>()).add(row.span());
            });
    return spans;
  }

  /**
   * A target as a crisis has it.
   *
   * @param crisis whose positions
   * @param target towards whom
   */
  record OnTarget(UUID crisis, UUID target) {}
}
