package org.standoff.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Criteria;
import org.standoff.graphql.Condition;
import org.standoff.graphql.NodeKind;

/**
 * A title whose holders are asked for.
 *
 * @param title the title, compared without accents and capitals
 * @param organisation of which organisation, by key; null for those that the crisis tells of
 * @param day on which day; null for that of the newest step
 */
record Office(String title, @Nullable String organisation, @Nullable LocalDate day) {

  /** The roles of a crisis: its sources tell them, or their holders take part in it. */
  private static final Condition OF_CRISIS =
      Condition.of(
          """
          exists (
            select from evidence told
            join evidence other on other.source_id = told.source_id
            join fact f on f.id = other.bearer_id
            where told.bearer_id = t.id and f.crisis_id = asked.crisis_id and f.retracted_in is null)
          or exists (
            select from statement s
            where s.speaker_id = t.holder_id and s.crisis_id = asked.crisis_id and s.retracted_in is null)
          or exists (
            select from "position" p
            where t.holder_id in (p.holder_id, p.target_id)
              and p.crisis_id = asked.crisis_id and p.retracted_in is null)""");

  /** The roles {@code t} with the title on the day, as the crisis {@code asked} has them. */
  Condition condition() {
    List<Condition> parts = new ArrayList<>();
    parts.add(Condition.of("record.plain(t.title) = record.plain(?)", title));
    parts.add(
        organisation == null
            ? OF_CRISIS
            : new Criteria()
                .refersTo("organisation_id", NodeKind.ACTOR, organisation)
                .toCondition());
    parts.add(RolePeriod.holdsOnOrNow(day));
    return Condition.all(parts);
  }
}
