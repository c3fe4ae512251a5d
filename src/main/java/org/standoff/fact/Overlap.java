package org.standoff.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Condition.Case;

/**
 * That a fuzzy date of the rows {@code t} overlaps a range. Those that begin in the range are read
 * from the index of the order by date, where it begins; those under way before it, which are few,
 * from the index of ranges; undated ones from the end of the order. Each would else be looked for
 * among all that lies before it.
 */
final class Overlap {

  private static final String OVERLAPS =
      """
      t.%1$s_precision <> 'UNKNOWN'
      and daterange(t.%1$s_earliest, t.%1$s_latest, '[]')
        && daterange(cast(? as date), cast(? as date), '[]')""";

  /**
   * Both expressions that orders by date have indexes for; one that begins nowhere is in neither.
   */
  private static final String BEGINS_WITHIN =
      """
      coalesce(t.%1$s_earliest, 'infinity') between cast(? as date) and cast(? as date)
      and coalesce(t.%1$s_earliest, '-infinity') between cast(? as date) and cast(? as date)""";

  private static final String UNDER_WAY =
      """
      t.%1$s_precision <> 'UNKNOWN'
      and daterange(t.%1$s_earliest, t.%1$s_latest, '[]') @> cast(? as date)
      and coalesce(t.%1$s_earliest, '-infinity') < cast(? as date)""";

  private static final String BEGINS_UNTIL =
      """
      t.%1$s_precision <> 'UNKNOWN' and coalesce(t.%1$s_earliest, '-infinity') <= cast(? as date)""";

  private static final String UNKNOWN =
      """
      t.%1$s_precision = 'UNKNOWN'
      and coalesce(t.%1$s_earliest, 'infinity') = 'infinity'
      and coalesce(t.%1$s_earliest, '-infinity') = '-infinity'""";

  private Overlap() {}

  /** The date with this prefix of columns overlaps the range, or is unknown and asked for. */
  static Condition of(String prefix, DateRange range) {
    boolean undated = Boolean.TRUE.equals(range.undated());
    boolean anyDay = range.from() == null && range.to() == null;
    List<Condition> choices = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    if (undated) {
      Condition unknown = Condition.of(UNKNOWN.formatted(prefix));
      choices.add(unknown);
      cases.add(new Case(unknown, false));
    }
    if (!undated || !anyDay) {
      choices.add(overlaps(prefix, range));
      cases.addAll(dated(prefix, range));
    }
    return Condition.any(choices).in(cases);
  }

  private static Condition overlaps(String prefix, DateRange range) {
    return Condition.of(
        OVERLAPS.formatted(prefix), day(range.from(), "-infinity"), day(range.to(), "infinity"));
  }

  private static List<Case> dated(String prefix, DateRange range) {
    String to = day(range.to(), "infinity");
    if (range.from() == null) {
      return List.of(new Case(Condition.of(BEGINS_UNTIL.formatted(prefix), to), false));
    }
    String from = range.from().toString();
    return List.of(
        new Case(Condition.of(BEGINS_WITHIN.formatted(prefix), from, to, from, to), false),
        new Case(Condition.of(UNDER_WAY.formatted(prefix), from, from), true));
  }

  private static String day(@Nullable LocalDate day, String none) {
    return day == null ? none : day.toString();
  }
}
