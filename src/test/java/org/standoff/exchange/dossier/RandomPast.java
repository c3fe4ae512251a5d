package org.standoff.exchange.dossier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.casualty.CasualtyFigureInput;
import org.standoff.crisis.CrisisInput;
import org.standoff.fact.FactInput;
import org.standoff.fact.FactKind;
import org.standoff.fact.FactReference;
import org.standoff.fact.Keyed;
import org.standoff.fact.LinkInput;
import org.standoff.fact.LinkKind;
import org.standoff.statement.StatementInput;

/** A dossier with a past: what several random dossiers say, one after the other. */
final class RandomPast {
  private static final Instant BEGIN = Instant.parse("2019-02-01T00:00:00.000001Z");
  private static final int STATES = 4;

  private final Random random;
  private final List<Dossier> said;

  private RandomPast(String crisis, Random random) {
    RandomDossier dossiers = new RandomDossier(crisis, random);
    this.random = random;
    this.said = IntStream.range(0, STATES).mapToObj(i -> dossiers.next()).toList();
  }

  static Dossier of(String crisis, Random random) {
    return new RandomPast(crisis, random).dossier();
  }

  private Dossier dossier() {
    List<FactEntry<StatementInput>> statements = facts(Dossier::statements);
    List<FactEntry<CasualtyFigureInput>> figures = facts(Dossier::casualtyFigures);
    return new Dossier(
        this.<CrisisInput>base(dossier -> List.of(dossier.crisis())).get(0),
        List.of(),
        base(Dossier::sources),
        actors(),
        statements,
        facts(Dossier::positions),
        facts(Dossier::votes),
        figures,
        facts(Dossier::events),
        List.of(link(statements.get(0), figures.get(1)), link(statements.get(1), figures.get(1))));
  }

  /** The first becomes the second, and that the third later; or both are the third at once. */
  private List<ActorEntry> actors() {
    List<BaseEntry<ActorInput>> actors = base(Dossier::actors);
    List<String> keys = actors.stream().map(actor -> actor.content().key()).toList();
    int merger = random.nextInt(STATES);
    int next = merger + random.nextInt(STATES - merger);
    return List.of(
        merged(actors.get(0), keys.get(next > merger ? 1 : 2), merger),
        merged(actors.get(1), keys.get(2), next),
        actor(actors.get(2), null));
  }

  private static ActorEntry actor(BaseEntry<ActorInput> entry, @Nullable Merging merged) {
    return new ActorEntry(
        entry.content(), entry.recordedAt(), entry.reason(), entry.revisions(), merged);
  }

  /** Nothing is said of an actor any more that was merged. */
  private static ActorEntry merged(BaseEntry<ActorInput> entry, String into, int state) {
    Instant moment = day(state).plus(1, ChronoUnit.HOURS);
    List<PastState<ActorInput>> said = new ArrayList<>(entry.revisions());
    Instant recorded = Objects.requireNonNull(entry.recordedAt());
    said.add(new PastState<>(entry.content(), recorded, entry.reason()));
    said.removeIf(past -> past.recordedAt().isAfter(moment));
    PastState<ActorInput> last = said.remove(said.size() - 1);
    return actor(
        new BaseEntry<>(last.content(), last.recordedAt(), last.reason(), said),
        new Merging(into, moment, "one"));
  }

  private <T extends Keyed> List<BaseEntry<T>> base(
      Function<Dossier, List<? extends Entry<T>>> list) {
    List<BaseEntry<T>> entries = new ArrayList<>();
    for (int i = 0; i < list.apply(said.get(0)).size(); i++) {
      List<PastState<T>> states = states(list, i, 0);
      PastState<T> now = states.remove(states.size() - 1);
      entries.add(new BaseEntry<>(now.content(), now.recordedAt(), now.reason(), states));
    }
    return entries;
  }

  private <T extends FactInput> List<FactEntry<T>> facts(
      Function<Dossier, List<FactEntry<T>>> list) {
    List<FactEntry<T>> entries = new ArrayList<>();
    for (int i = 0; i < list.apply(said.get(0)).size(); i++) {
      List<PastState<T>> states = states(list::apply, i, random.nextInt(STATES));
      PastState<T> now = states.remove(states.size() - 1);
      entries.add(
          new FactEntry<>(now.content(), now.recordedAt(), now.reason(), states, retraction(10)));
    }
    return entries;
  }

  private <T extends Keyed> List<PastState<T>> states(
      Function<Dossier, List<? extends Entry<T>>> list, int i, int first) {
    List<PastState<T>> states = new ArrayList<>();
    for (int state = first; state < STATES; state++) {
      if (state == first || random.nextBoolean()) {
        // whatever was first said at one moment for one reason may refer to each other
        boolean unexplained = state == first && (first == 0 || random.nextBoolean());
        String reason = unexplained ? null : "no: " + state;
        T content = list.apply(said.get(state)).get(i).content();
        states.add(new PastState<>(content, day(state), reason));
      }
    }
    return states;
  }

  private LinkEntry link(FactEntry<?> from, FactEntry<?> to) {
    LinkInput link =
        new LinkInput(
            new FactReference(FactKind.STATEMENT, from.content().key()),
            LinkKind.ABOUT,
            new FactReference(FactKind.CASUALTY_FIGURE, to.content().key()),
            "now");
    List<PastLink> past =
        List.of(
            new PastLink("first", day(11), null, random.nextBoolean() ? retraction(12) : null),
            new PastLink(null, day(13), "why", null));
    return new LinkEntry(link, day(14), null, past, retraction(15));
  }

  private @Nullable Retraction retraction(int day) {
    return random.nextBoolean() ? new Retraction(day(day), "~") : null;
  }

  private static Instant day(int number) {
    return BEGIN.plus(number, ChronoUnit.DAYS);
  }
}
