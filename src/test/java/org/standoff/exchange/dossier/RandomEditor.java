package org.standoff.exchange.dossier;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.FactEntity;
import org.standoff.fact.FactKind;
import org.standoff.fact.FactLink;
import org.standoff.fact.FactReference;
import org.standoff.fact.Keyed;
import org.standoff.fact.LinkInput;
import org.standoff.fact.LinkKind;
import org.standoff.fact.Recorder;
import org.standoff.fact.Steps;
import org.standoff.fact.VersionedEntity;

/** Records, corrects, withdraws and links what random dossiers say. */
@ApplicationScoped
public class RandomEditor {
  private final EntityManager entities;
  private final Steps steps;
  private final List<Recorder<?, ?>> recorders;

  RandomEditor(EntityManager entities, Steps steps, @All List<Recorder<?, ?>> recorders) {
    this.entities = entities;
    this.steps = steps;
    this.recorders = recorders;
  }

  /**
   * Makes one step.
   *
   * @param share how much of what the dossier says is recorded, 0 to 1; what the rest rests on must
   *     be in the record
   */
  @Transactional
  public void edit(Dossier dossier, double share, Random random) {
    long step = steps.begin("a test", null, null);
    contents(dossier)
        .filter(content -> random.nextDouble() < share)
        .forEach(content -> say(recorder(content), content, step, random));
    entities.flush();
    link(dossier, step, random);
  }

  private static Stream<Keyed> contents(Dossier dossier) {
    Stream<? extends List<? extends Entry<? extends Keyed>>> lists =
        Stream.of(
            dossier.sources(),
            dossier.actors(),
            dossier.statements(),
            dossier.positions(),
            dossier.votes(),
            dossier.casualtyFigures(),
            dossier.events());
    return Stream.concat(
        Stream.of(dossier.crisis().content()), lists.flatMap(List::stream).map(Entry::content));
  }

  private <I extends Keyed, E extends VersionedEntity> void say(
      Recorder<I, E> recorder, Keyed content, long step, Random random) {
    I input = recorder.input().cast(content);
    @Nullable E held = recorder.find(input.key());
    E entity = held == null ? recorder.create(input) : held;
    if (entity instanceof FactEntity fact) {
      fact.retractedIn = random.nextInt(4) == 0 ? step : null;
    }
    if (held == null) {
      entities.persist(entity);
      recorder.complete(input, entity, true);
    } else {
      recorder.correct(input, entity);
    }
  }

  private Recorder<?, ?> recorder(Keyed content) {
    return recorders.stream()
        .filter(recorder -> recorder.input().isInstance(content))
        .findFirst()
        .orElseThrow();
  }

  /** A link comes, is withdrawn, is gone, or comes back. */
  private void link(Dossier dossier, long step, Random random) {
    LinkInput input = random.nextBoolean() ? about(dossier, random) : partOf(dossier, random);
    FactLink link = entities.find(FactLink.class, FactLink.uuidOf(input));
    if (link == null) {
      entities.persist(FactLink.of(input));
    } else if (random.nextBoolean()) {
      link.retractedIn = link.retractedIn == null ? step : null;
    } else {
      entities.remove(link);
    }
  }

  private static LinkInput about(Dossier dossier, Random random) {
    return new LinkInput(
        fact(FactKind.STATEMENT, dossier.statements(), random),
        LinkKind.ABOUT,
        fact(FactKind.CASUALTY_FIGURE, dossier.casualtyFigures(), random),
        null);
  }

  /** Parts change what estimates add up; both ways is a circle. */
  private static LinkInput partOf(Dossier dossier, Random random) {
    List<FactReference> figures = new ArrayList<>();
    for (Entry<? extends Keyed> figure : dossier.casualtyFigures()) {
      figures.add(new FactReference(FactKind.CASUALTY_FIGURE, figure.content().key()));
    }
    Collections.shuffle(figures, random);
    return new LinkInput(figures.get(0), LinkKind.PART_OF, figures.get(1), null);
  }

  private static FactReference fact(
      FactKind kind, List<? extends Entry<? extends Keyed>> facts, Random random) {
    return new FactReference(kind, facts.get(random.nextInt(facts.size())).content().key());
  }
}
