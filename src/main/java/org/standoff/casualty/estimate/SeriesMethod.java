package org.standoff.casualty.estimate;

import jakarta.inject.Singleton;
import java.util.List;
import org.standoff.fact.Method;
import org.standoff.fact.MethodRule;
import org.standoff.fact.PublishedMethod;

/** Publishes the method of {@link Series}. */
@Singleton
final class SeriesMethod implements PublishedMethod {

  private static final String TEXT =
      """
      How many came to harm in each day, week from Monday to Sunday, month or year. Only incidents \
      of datasets are added up, as %s tells them, each in the interval in which it begins, that is \
      the one with the earliest day that it can be. What is DEPRECATED, retracted, graded \
      DISCOUNTED, not claimed to hold, or put right or withdrawn by a link is not counted, nor is a part of an incident that is, nor \
      an incident of which no earliest day is known. All other figures stay out: a running count or \
      a figure about a longer time cannot be divided among intervals, and several figures about one \
      interval are not parts of one sum; an estimate over the days of the interval holds them \
      against each other.

      Points follow each other without a gap from the first interval with an incident to the last; \
      one without incidents has no figures and null for low, best and high, since not stated is not \
      zero. The first and the last point end where the days asked about do. A series of more than \
      %d points is refused. Sums beyond 2147483647 are told as low 2147483647, best and high null."""
          .formatted(Estimator.NAME, Series.MOST_POINTS);

  private static final List<MethodRule> RULES =
      List.of(
          new MethodRule(
              "low",
              null,
              "the sum of the lows, where a low that is missing adds nothing; of several datasets the"
                  + " smallest sum"),
          new MethodRule(
              "best",
              null,
              "the sum of the best numbers, null where one is missing; of several datasets that of"
                  + " the most reliable source, of these the newest"),
          new MethodRule(
              "high",
              null,
              "the sum of the highs, null where one is missing; of several datasets the largest sum"),
          new MethodRule("figures", null, "how many incidents, of all datasets"));

  @Override
  public Section section() {
    return Section.ESTIMATES;
  }

  @Override
  public Method method() {
    return new Method(Series.NAME, TEXT, RULES);
  }
}
