package org.standoff.fact;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.standoff.graphql.Counts;

/** Publishes how rows are counted in groups: {@link Counts}. */
@Singleton
final class CountMethod implements PublishedMethod {

  private static final List<MethodRule> RULES =
      List.of(
          new MethodRule(
              "GROUPS",
              null,
              "the largest first, at most " + Counts.MOST_GROUPS + ", equals in the order of keys"),
          new MethodRule(
              "MONTH, YEAR",
              "a date",
              "counts where it begins, once; one without a beginning in the group undated"),
          new MethodRule("TOPIC", "several topics", "counts once for each of them"),
          new MethodRule("TARGET", "a position towards nobody in particular", "is in no group"));

  @Override
  public Section section() {
    return Section.TALLIES;
  }

  @Override
  public Method method() {
    return new Method(
        "counts-1",
        "How many statements, positions or ballots a filter selects, in groups. Records are counted,"
            + " not happenings: what two sources tell counts twice where it is recorded twice. What"
            + " is retracted is left out, what is DEPRECATED is not, unless the filter says so; but ballots"
            + " count only in votes that are neither DEPRECATED nor put forward as "
            + Modality.NOT_CLAIMED.stream().map(Enum::name).collect(Collectors.joining(", "))
            + ".",
        RULES);
  }
}
