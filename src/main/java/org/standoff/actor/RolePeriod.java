package org.standoff.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.PublicationDay;
import org.standoff.fact.RecordDay;
import org.standoff.graphql.Condition;

/** On which days a role is held, as {@link RoleMethod} publishes it. */
final class RolePeriod {

  private static final String HOLDS =
      """
      case
        when t.period_precision = 'UNKNOWN' then %1$s >= %2$s
        else daterange(t.period_earliest, t.period_latest, '[]') @> %1$s
      end""";

  private RolePeriod() {}

  /** The roles {@code t} that may be held on a day; all roles where none is given. */
  static Condition holdsOn(@Nullable LocalDate day) {
    return day == null
        ? Condition.ALWAYS
        : Condition.of(sql("cast(? as date)"), day.toString(), day.toString());
  }

  /** The roles {@code t} that may be held on a day, or on that of the newest step. */
  static Condition holdsOnOrNow(@Nullable LocalDate day) {
    return day == null ? Condition.of(sql(RecordDay.SQL)) : holdsOn(day);
  }

  private static String sql(String day) {
    return HOLDS.formatted(day, PublicationDay.of("t", "role"));
  }
}
