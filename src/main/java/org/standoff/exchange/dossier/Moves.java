package org.standoff.exchange.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Keyed;

/** Puts what a dossier says in the order in which the record came to say it. */
final class Moves {

  /**
   * What is done at one moment.
   *
   * @param moment when; null for the moment of loading
   * @param reason why; null where nobody said
   * @param moves what, each after what it rests on
   */
  record Step(@Nullable Instant moment, @Nullable String reason, List<Move> moves) {}

  private static final Comparator<Instant> NOW_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final List<Move> moves = new ArrayList<>();

  private Moves() {}

  /** The steps of a dossier, oldest first, what has no moment last. */
  static List<Step> of(Dossier dossier) {
    Moves all = new Moves();
    facts(dossier).forEach(all::add);
    dossier.links().forEach(all::add);
    Instant begin = all.earliest(Stream.of(dossier.actors(), dossier.sources()));
    List<Move> ordered = new ArrayList<>();
    ordered.add(new Move.Say(dossier.crisis(), true, begin, null));
    dossier.actors().forEach(entry -> all.addBase(entry, begin));
    dossier.sources().forEach(entry -> all.addBase(entry, begin));
    all.moves.stream().filter(Moves::isBase).forEach(ordered::add);
    all.moves.stream().filter(move -> !isBase(move)).forEach(ordered::add);
    return steps(ordered);
  }

  private static Stream<Entry<? extends Keyed>> facts(Dossier dossier) {
    return Stream.of(
            dossier.statements(),
            dossier.votes(),
            dossier.positions(),
            dossier.casualtyFigures(),
            dossier.events())
        .flatMap(List::stream);
  }

  private static boolean isBase(Move move) {
    return move instanceof Move.Say say && !(say.content() instanceof org.standoff.fact.FactInput);
  }

  /** What facts rest on was known when the first of them was, unless it says otherwise. */
  private void addBase(Entry<? extends Keyed> entry, @Nullable Instant begin) {
    Instant recordedAt = entry.recordedAt() == null ? begin : entry.recordedAt();
    add(
        new Entry<>(entry.content(), recordedAt, entry.reason(), List.of(), entry.retracted()),
        entry);
  }

  private void add(Entry<? extends Keyed> entry) {
    add(entry, entry);
  }

  private void add(Entry<? extends Keyed> current, Entry<? extends Keyed> history) {
    boolean first = true;
    for (PastState<? extends Keyed> past : history.revisions()) {
      moves.add(new Move.Say(past.content(), first, past.recordedAt(), past.reason()));
      first = false;
    }
    moves.add(new Move.Say(current.content(), first, current.recordedAt(), current.reason()));
    Retraction retracted = current.retracted();
    if (retracted != null) {
      moves.add(new Move.Retract(current.content(), retracted.recordedAt(), retracted.reason()));
    }
  }

  private void add(LinkEntry entry) {
    moves.add(new Move.Link(entry.content(), entry.recordedAt(), entry.reason()));
    Retraction retracted = entry.retracted();
    if (retracted != null) {
      moves.add(new Move.Unlink(entry.content(), retracted.recordedAt(), retracted.reason()));
    }
  }

  private @Nullable Instant earliest(
      Stream<? extends List<? extends Entry<? extends Keyed>>> bases) {
    Stream<Instant> ofBases =
        bases
            .flatMap(List::stream)
            .flatMap(
                e ->
                    Stream.concat(
                        e.revisions().stream().map(PastState::recordedAt),
                        Stream.ofNullable(e.recordedAt())));
    return Stream.concat(moves.stream().map(Move::moment).filter(Objects::nonNull), ofBases)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static List<Step> steps(List<Move> moves) {
    return moves.stream()
        .map(Move::moment)
        .distinct()
        .sorted(NOW_LAST)
        .map(moment -> step(moment, moves))
        .toList();
  }

  private static Step step(@Nullable Instant moment, List<Move> moves) {
    List<Move> own = moves.stream().filter(move -> Objects.equals(move.moment(), moment)).toList();
    String reasons =
        own.stream()
            .map(Move::reason)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("; "));
    return new Step(moment, reasons.isEmpty() ? null : reasons, own);
  }
}
