package org.standoff.actor;

import jakarta.inject.Singleton;
import java.util.List;
import org.standoff.fact.Method;
import org.standoff.fact.MethodRule;
import org.standoff.fact.PublishedMethod;

/** Publishes on which days a role is held: {@link RolePeriod} and {@link Office}. */
@Singleton
final class RoleMethod implements PublishedMethod {

  private static final List<MethodRule> RULES =
      List.of(
          new MethodRule(
              "PERIOD",
              "a period with at least one bound",
              "held on every day that the period may hold: from its earliest to its latest day,"
                  + " both included; an open end reaches without limit"),
          new MethodRule(
              "FORMER",
              "former, ex-, without a date",
              "recorded as a period that ends on the day before the source was published, with"
                  + " an open beginning"),
          new MethodRule(
              "UNKNOWN",
              "a period of unknown date",
              "held from the last day on which its source can have been published, without end:"
                  + " the earliest such day of several sources; the day of access or of the first"
                  + " recording, where that is earlier and the source can have been published by"
                  + " then"),
          new MethodRule(
              "TITLE",
              "a title asked for",
              "the whole title is compared, accents and capitals aside; without an organisation"
                  + " only roles that a source of the crisis tells, or whose holder speaks, takes"
                  + " or meets positions in it"));

  @Override
  public Section section() {
    return Section.RULE_SETS;
  }

  @Override
  public Method method() {
    return new Method(
        "roles-1",
        "On which days a title or membership is held. Claims about a contested title stand side by"
            + " side, each with those according to whom it is so and those who dispute it.",
        RULES);
  }
}
