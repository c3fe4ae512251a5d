package org.standoff.position;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.stream.Collectors;
import org.standoff.fact.Modality;
import org.standoff.fact.PublicationDay;
import org.standoff.graphql.Condition;

/** On which days positions are held and by which they are replaced, in SQL. */
final class PositionCourse {

  /**
   * Every position that counts, with its first and its last day and the one that replaces it. What
   * is asked of {@code crisis_id}, {@code holder_id} and {@code towards} together is found by an
   * index; {@code towards} is the target, or the position itself where it has none.
   */
  static final String SQL =
      """
      (select c.*, least(c.ends, c.next_first_day - 1) as last_day
       from (
         select s.*,
                case when s.family <> 'ACT' then lead(s.id) over course end as next_id,
                case when s.family <> 'ACT' then lead(s.first_day) over course end as next_first_day
         from (
           select p.*, coalesce(p.target_id, p.id) as towards,
                  case %1$s end as family,
                  p.rank = 'PREFERRED' as preferred,
                  least(
                    greatest(p.valid_from_earliest, least(p.valid_from_latest, told.day)),
                    p.valid_to_latest) as first_day,
                  case
                    when p.valid_to_precision is null then 'infinity'
                    else coalesce(p.valid_to_latest, greatest(p.valid_to_earliest, told.day - 1))
                  end as ends
           from "position" p
           cross join lateral (
             select case
               when p.valid_from_latest is distinct from p.valid_from_earliest
                 or p.valid_from_latest is null
                 or p.valid_to_precision is not null and p.valid_to_latest is null then %2$s
             end as day) told
           where p.retracted_in is null
             and p.rank <> 'DEPRECATED'
             and p.modality not in %3$s
         ) s
         where s.first_day <= s.ends
         window course as (
           partition by s.crisis_id, s.holder_id, s.towards, s.family,
                        case when s.family = 'MEASURE' then s.regarding end
           order by s.first_day, s.preferred, s.valid_from_earliest nulls first, s.key collate "C")
       ) c)"""
          .formatted(families(), PublicationDay.of("p", "position"), Modality.notClaimed());

  private static final Condition HELD =
      Condition.of(
          """
          (select cast(? as date) between c.first_day and c.last_day
           from %s c
           where c.id = t.id and c.crisis_id = t.crisis_id and c.holder_id = t.holder_id
             and c.towards = coalesce(t.target_id, t.id))"""
              .formatted(SQL));

  private PositionCourse() {}

  /** The positions {@code t} that are held on a day. */
  static Condition heldOn(LocalDate day) {
    return Condition.of(HELD.sql(), day.toString());
  }

  private static String families() {
    return Arrays.stream(PositionKind.values())
        .collect(
            Collectors.groupingBy(
                PositionKind::family,
                () -> new EnumMap<>(PositionFamily.class),
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            family ->
                "when p.kind in (%s) then '%s'"
                    .formatted(quoted(family.getValue()), family.getKey()))
        .collect(Collectors.joining(" "));
  }

  private static String quoted(Iterable<? extends Enum<?>> names) {
    StringBuilder list = new StringBuilder();
    names.forEach(name -> list.append(list.isEmpty() ? "'" : ", '").append(name).append("'"));
    return list.toString();
  }
}
