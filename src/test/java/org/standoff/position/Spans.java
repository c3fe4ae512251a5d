package org.standoff.position;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Qualifier;
import org.standoff.fact.Quantity;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/** Positions on one target, as the database gives them. */
final class Spans {

  static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);

  private Spans() {}

  static PositionSpan of(String holder, PositionKind kind, int first, @Nullable Integer last) {
    return of(holder, null, kind, first, last);
  }

  static PositionSpan of(
      String holder,
      @Nullable Quantity count,
      PositionKind kind,
      int first,
      @Nullable Integer last) {
    LocalDate start = day(first);
    String key = "po-" + holder + kind + first + last;
    return new PositionSpan(
        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
        key,
        new Holder(NodeId.uuidOf(NodeKind.ACTOR, holder), holder),
        count,
        kind,
        false,
        start,
        start,
        last == null ? null : day(last));
  }

  /** A day of 2019, from 1. */
  static LocalDate day(int number) {
    return NEW_YEAR.plusDays(number - 1L);
  }

  static Arbitrary<Quantity> quantities() {
    return Arbitraries.of(
            Qualifier.EXACT,
            Qualifier.AT_LEAST,
            Qualifier.NEARLY,
            Qualifier.UP_TO,
            Qualifier.APPROXIMATE)
        .flatMap(q -> Arbitraries.integers().between(1, 1_900_000_000).map(n -> Quantity.of(q, n)))
        .edgeCases(
            edges ->
                edges.add(Quantity.of(Qualifier.UNQUANTIFIED), Quantity.of(Qualifier.UNKNOWN)));
  }

  /**
   * Up to forty positions of few holders in few days, so that they meet; odd holders are groups.
   */
  static Arbitrary<List<PositionSpan>> lists() {
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 40);
    Arbitrary<PositionSpan> spans =
        Combinators.combine(
                Arbitraries.integers().between(0, 5),
                quantities(),
                Arbitraries.of(PositionKind.class),
                days,
                days.injectNull(0.4))
            .as(
                (holder, count, kind, first, length) ->
                    of(
                        "h" + holder,
                        holder % 2 == 1 ? count : null,
                        kind,
                        first,
                        length == null ? null : first + length));
    return spans.list().ofMaxSize(40).map(Spans::keyed);
  }

  private static List<PositionSpan> keyed(List<PositionSpan> spans) {
    return IntStream.range(0, spans.size()).mapToObj(i -> keyed(spans.get(i), "po-" + i)).toList();
  }

  private static PositionSpan keyed(PositionSpan span, String key) {
    return new PositionSpan(
        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
        key,
        span.holder(),
        span.count(),
        span.kind(),
        span.preferred(),
        span.earliest(),
        span.first(),
        span.last());
  }
}
