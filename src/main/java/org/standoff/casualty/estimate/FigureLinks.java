package org.standoff.casualty.estimate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standoff.casualty.ClaimGrading;
import org.standoff.fact.LinkKind;
import org.standoff.fact.Modality;

/**
 * What links say of candidates.
 *
 * @param wholes the figures of which each is a part
 * @param parts those that nothing but such a link makes a part
 * @param replaced those in whose place their claimant put another fact, and how, as clauses
 */
record FigureLinks(Map<UUID, Set<UUID>> wholes, Set<UUID> parts, Map<UUID, String> replaced) {

  private static final String WHOLES =
      """
      select t.id, l.to_id,
        coalesce(
          w.crisis_id = t.crisis_id
            and w.harm = t.harm
            and w.victims @> t.victims and w.victims <@ t.victims
            and (t.cumulative
              or t.period_precision = 'UNKNOWN'
              or (not w.cumulative
                and (t.period_earliest, t.period_latest)
                  is not distinct from (w.period_earliest, w.period_latest))),
          false)
      from casualty_figure t
      join fact_link l on l.from_id = t.id and l.kind = 'PART_OF' and l.retracted_in is null
      left join casualty_figure w on w.id = l.to_id
      where %s
      """;

  /** Two facts that are said to replace each other leave both standing. */
  private static final String REPLACED =
      """
      select t.id, l.kind, i.key
      from casualty_figure t
      join fact_link l on l.to_id = t.id and l.kind in ('CORRECTS', 'RETRACTS') and l.retracted_in is null
      join fact f on f.id = l.from_id and f.retracted_in is null
      join record.identity i on i.id = f.id
      left join casualty_figure c on c.id = f.id
      left join statement s on s.id = f.id
      where %%s
        and coalesce(c.rank, s.rank, 'NORMAL') <> 'DEPRECATED'
        and (c.id is null
          or (c.grading is distinct from '%s'
            and (c.modality not in %s or (l.kind = 'RETRACTS' and c.modality in ('RETRACTED', 'NEGATED')))))
        and not exists (
          select
          from fact_link back
          where back.from_id = t.id and back.to_id = f.id and back.retracted_in is null
            and back.kind in ('CORRECTS', 'RETRACTS'))
      order by i.key desc, l.kind
      """
          .formatted(ClaimGrading.DISCOUNTED, Modality.notClaimed());

  /**
   * Reads them.
   *
   * @param rows the rows of a statement, given its text with a place for the candidates
   */
  static FigureLinks read(Function<String, List<Object[]>> rows) {
    Map<UUID, Set<UUID>> wholes = new HashMap<>();
    Set<UUID> parts = new HashSet<>();
    for (Object[] row : rows.apply(WHOLES)) {
      wholes.computeIfAbsent((UUID) row[0], id -> new HashSet<>()).add((UUID) row[1]);
      if (Boolean.TRUE.equals(row[2])) {
        parts.add((UUID) row[0]);
      }
    }
    Map<UUID, String> replaced = new HashMap<>();
    for (Object[] row : rows.apply(REPLACED)) {
      replaced.put((UUID) row[0], how(LinkKind.valueOf((String) row[1])) + " " + row[2]);
    }
    return new FigureLinks(wholes, parts, replaced);
  }

  private static String how(LinkKind kind) {
    return kind == LinkKind.CORRECTS ? "is put right by" : "is withdrawn by";
  }

  /** The figures of which one is a part. */
  Set<UUID> wholes(UUID figure) {
    return wholes.getOrDefault(figure, Set.of());
  }

  /** By what a figure is replaced, and how; null where by nothing. */
  @Nullable String replaced(UUID figure) {
    return replaced.get(figure);
  }
}
