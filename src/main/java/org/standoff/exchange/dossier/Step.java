package org.standoff.exchange.dossier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier does to the record at one moment and for one reason.
 *
 * @param moment when; null for the moment of loading
 * @param reason why; null where nobody said
 * @param moves what, new things first, then corrections, then retractions
 */
record Step(@Nullable Instant moment, @Nullable String reason, List<Move> moves) {

  private static final Comparator<Move> IN_TIME =
      Comparator.<Move, @Nullable Instant>comparing(
              Move::moment, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Move::rank);

  private record Occasion(@Nullable Instant moment, @Nullable String reason, boolean merger) {}

  /**
   * The steps in which moves are done, oldest first, what has no moment last. A step has one reason
   * only, so that each revision shows its own: what was done at one moment for several reasons
   * takes as many steps, a microsecond apart, in the order of the first move of each. What facts
   * rest on was known when the first thing was, unless it says otherwise.
   */
  static List<Step> of(List<Move> moves) {
    Instant begin =
        moves.stream()
            .map(Move::moment)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    Map<Occasion, List<Move>> occasions = new LinkedHashMap<>();
    moves.stream()
        .map(move -> dated(move, begin))
        .sorted(IN_TIME)
        .forEach(
            move ->
                occasions
                    .computeIfAbsent(
                        new Occasion(move.moment(), move.reason(), move instanceof Move.Merge),
                        o -> new ArrayList<>())
                    .add(move));
    List<Step> steps = new ArrayList<>();
    occasions.forEach(
        (occasion, done) -> {
          Instant last = steps.isEmpty() ? null : steps.get(steps.size() - 1).moment();
          steps.add(new Step(after(last, occasion.moment()), occasion.reason(), done));
        });
    return steps;
  }

  private static Move dated(Move move, @Nullable Instant begin) {
    return move instanceof Move.Say say && say.moment() == null && say.isBase()
        ? say.at(begin)
        : move;
  }

  private static @Nullable Instant after(@Nullable Instant last, @Nullable Instant moment) {
    return last == null || moment == null || moment.isAfter(last)
        ? moment
        : last.plus(1, ChronoUnit.MICROS);
  }
}
