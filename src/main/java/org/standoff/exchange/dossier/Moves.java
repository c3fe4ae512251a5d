package org.standoff.exchange.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.FactInput;
import org.standoff.fact.Keyed;
import org.standoff.fact.LinkInput;

/** Takes an entry of a dossier apart into moves, in the order in which they are done. */
final class Moves {

  private Moves() {}

  /** The moves of an entry; none of anything else. */
  static List<Move> of(Object entry) {
    List<Move> moves = new ArrayList<>();
    if (entry instanceof ActorEntry actor) {
      actor(actor, moves::add);
    } else if (entry instanceof FactEntry<?> fact) {
      fact(fact, moves::add);
    } else if (entry instanceof BaseEntry<?> base) {
      states(base, moves::add);
    } else if (entry instanceof LinkEntry link) {
      link(link, moves::add);
    }
    return moves;
  }

  private static void states(Entry<? extends Keyed> entry, Consumer<Move> moves) {
    boolean first = true;
    for (PastState<? extends Keyed> past : entry.revisions()) {
      moves.accept(new Move.Say(past, past.content(), first, past.recordedAt(), past.reason()));
      first = false;
    }
    Record current = (Record) entry;
    moves.accept(new Move.Say(current, entry.content(), first, entry.recordedAt(), entry.reason()));
  }

  private static void actor(ActorEntry entry, Consumer<Move> moves) {
    states(entry, moves);
    if (entry.merged() != null) {
      moves.accept(new Move.Merge(entry.merged(), entry.content()));
    }
  }

  private static void fact(FactEntry<? extends FactInput> entry, Consumer<Move> moves) {
    states(entry, moves);
    if (entry.retracted() != null) {
      moves.accept(new Move.Retract(entry.retracted(), entry.content()));
    }
  }

  private static void link(LinkEntry entry, Consumer<Move> moves) {
    LinkInput link = entry.content();
    boolean first = true;
    for (PastLink past : entry.revisions()) {
      LinkInput then = new LinkInput(link.from(), link.kind(), link.to(), past.note());
      moves.accept(new Move.Link(past, then, first, past.recordedAt(), past.reason()));
      @Nullable Retraction withdrawn = past.retracted();
      if (withdrawn != null) {
        moves.accept(new Move.Unlink(withdrawn, then));
      }
      first = false;
    }
    moves.accept(new Move.Link(entry, link, first, entry.recordedAt(), entry.reason()));
    @Nullable Retraction retracted = entry.retracted();
    if (retracted != null) {
      moves.accept(new Move.Unlink(retracted, link));
    }
  }
}
