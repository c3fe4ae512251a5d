package org.standoff.position;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Quantity;

/**
 * Who holds one kind of position on a target on a day.
 *
 * @param kind which kind
 * @param namedHolders the named holders, by key
 * @param unnamed how many hold it without being named; null where all are named
 */
@Description(
    "Who holds one kind of position on a target on a day: named holders one by one, unnamed ones as"
        + " a number.")
public record PositionTally(
    @NonNull @Description("Which kind of position.") PositionKind kind,
    @Ignore List<Holder> namedHolders,
    @Description(
            "How many hold it without being named, never expanded into names: one group as it is"
                + " worded, several as BETWEEN the sums of their bounds; null where there is none.")
        @Nullable Quantity unnamed) {

  /** How many holders are named. */
  @Description("How many holders are named.")
  public int getNamed() {
    return namedHolders.size();
  }

  /** One row for each kind that somebody holds, in the order of the kinds. */
  static List<PositionTally> of(Standing standing) {
    Map<PositionKind, List<PositionSpan>> kinds = new EnumMap<>(PositionKind.class);
    standing
        .places()
        .values()
        .forEach(span -> kinds.computeIfAbsent(span.kind(), none -> new ArrayList<>()).add(span));
    return kinds.entrySet().stream().map(row -> row(row.getKey(), row.getValue())).toList();
  }

  private static PositionTally row(PositionKind kind, List<PositionSpan> spans) {
    List<Holder> named =
        spans.stream()
            .filter(span -> span.count() == null)
            .map(PositionSpan::holder)
            .sorted()
            .toList();
    List<Quantity> unnamed =
        spans.stream().sorted().flatMap(span -> Stream.ofNullable(span.count())).toList();
    return new PositionTally(kind, named, UnnamedHolders.sum(unnamed));
  }
}
