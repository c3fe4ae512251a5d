package org.standoff.fact;

import jakarta.inject.Singleton;
import java.util.List;

/** Publishes in which order facts happened: {@link TimelineApi} and {@link DateRange}. */
@Singleton
final class TimelineMethod implements PublishedMethod {

  private static final List<MethodRule> RULES =
      List.of(
          new MethodRule(
              "DAY",
              "said, validFrom, held, period, occurred",
              "the earliest day that the date can be; facts of one day are in the order of their"
                  + " ids, which never changes"),
          new MethodRule(
              "UNDATED",
              "a date that is unknown, or a range without a beginning",
              "comes last in either direction, so that it is not lost"),
          new MethodRule(
              "DURING",
              "from, to, undated",
              "a date matches when it can overlap the days asked for, both included; an unknown one"
                  + " matches no days and is asked for by undated: true"));

  @Override
  public Section section() {
    return Section.RULE_SETS;
  }

  @Override
  public Method method() {
    return new Method(
        "timeline-1",
        "In which order facts happened, of one kind or of all kinds together, and which of them"
            + " happened in a range of days.",
        RULES);
  }
}
