package org.standoff.exchange.dossier;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.fact.FactInput;
import org.standoff.fact.FactLink;
import org.standoff.fact.Keyed;
import org.standoff.fact.LinkInput;
import org.standoff.fact.VersionedEntity;
import org.standoff.history.Chronicle.State;

/** Makes entries of a dossier from what the record said of something from step to step. */
final class Told {
  private Told() {}

  /**
   * The entry for something that has a key. A retraction ends it: states after it, which no editor
   * can make, are left out.
   *
   * @param states oldest first
   * @param describe puts a state in the words of a dossier
   * @param merged how it was merged; null where it was not
   */
  static Record entry(
      List<State> states,
      Function<VersionedEntity, ? extends Keyed> describe,
      @Nullable Merging merged) {
    List<State> said = states.stream().takeWhile(state -> !state.retracted()).toList();
    State now = said.get(said.size() - 1);
    Keyed content = describe.apply(now.entity());
    if (content instanceof ActorInput actor) {
      List<PastState<ActorInput>> past = past(said, state -> (ActorInput) describe.apply(state));
      return new ActorEntry(actor, now.recordedAt(), now.reason(), past, merged);
    }
    return content instanceof FactInput fact
        ? new FactEntry<>(
            fact,
            now.recordedAt(),
            now.reason(),
            past(said, state -> (FactInput) describe.apply(state)),
            retraction(states, said.size()))
        : new BaseEntry<>(content, now.recordedAt(), now.reason(), past(said, describe));
  }

  private static <T extends Keyed> List<PastState<T>> past(
      List<State> said, Function<VersionedEntity, ? extends T> describe) {
    return said.subList(0, said.size() - 1).stream()
        .map(
            state ->
                new PastState<T>(
                    describe.apply(state.entity()), state.recordedAt(), state.reason()))
        .toList();
  }

  /**
   * The entry for a link, whose past states are parted by retractions or by changes of its note.
   *
   * @param all oldest first
   * @param link tells what it links
   */
  static LinkEntry link(List<State> all, LinkInput link) {
    List<State> states = withoutRepetitions(all);
    List<Integer> said =
        IntStream.range(0, states.size()).filter(i -> !states.get(i).retracted()).boxed().toList();
    int last = said.get(said.size() - 1);
    State now = states.get(last);
    List<PastLink> past =
        said.stream()
            .filter(i -> i < last)
            .map(
                i ->
                    new PastLink(
                        note(states.get(i)),
                        states.get(i).recordedAt(),
                        states.get(i).reason(),
                        retraction(states, i + 1)))
            .toList();
    LinkInput content = new LinkInput(link.from(), link.kind(), link.to(), note(now));
    return new LinkEntry(
        content, now.recordedAt(), now.reason(), past, retraction(states, last + 1));
  }

  /** That a link went with its fact to another crisis follows from what is told of the fact. */
  private static List<State> withoutRepetitions(List<State> states) {
    return IntStream.range(0, states.size())
        .filter(i -> i == 0 || !repeats(states.get(i - 1), states.get(i)))
        .mapToObj(states::get)
        .toList();
  }

  private static boolean repeats(State before, State state) {
    return !before.retracted() && !state.retracted() && Objects.equals(note(before), note(state));
  }

  private static @Nullable String note(State state) {
    return ((FactLink) state.entity()).note;
  }

  /** How a state withdrew what was said before; null where there is no such state or it did not. */
  private static @Nullable Retraction retraction(List<State> states, int at) {
    if (at >= states.size() || !states.get(at).retracted()) {
      return null;
    }
    State state = states.get(at);
    return new Retraction(
        state.recordedAt(), Objects.requireNonNull(state.reason(), "a retraction has a reason"));
  }
}
