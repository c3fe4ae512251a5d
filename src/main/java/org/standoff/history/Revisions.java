package org.standoff.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads revisions and the steps that made them. */
@ApplicationScoped
class Revisions {

  private static final String CHANGES = "from Change c where c.uuid in :uuids and c.step in :steps";

  private static final String STEPS =
      "select s.number, s.author, s.reason from step s where s.number in (?1)";

  private final EntityManager entities;

  Revisions(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What is told of a step.
   *
   * @param number its number
   * @param author who took it, or null
   * @param reason why, or null
   */
  record Step(long number, @Nullable String author, @Nullable String reason) {}

  /** The revisions of these keys, as far as they are known at the moment asked about. */
  Map<Change.Key, Revision> of(List<Change.Key> keys) {
    return entities
        .createQuery(CHANGES, Change.class)
        .setParameter("uuids", keys.stream().map(Change.Key::uuid).toList())
        .setParameter("steps", keys.stream().map(Change.Key::step).toList())
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(change -> new Change.Key(change.step, change.uuid), Revision::new));
  }

  /** The steps of these numbers. */
  Map<Long, Step> steps(List<Long> numbers) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(STEPS, Object[].class)
        .setParameterList(1, numbers)
        .getResultList()
        .stream()
        .map(row -> new Step((Long) row[0], (String) row[1], (String) row[2]))
        .collect(Collectors.toMap(Step::number, Function.identity()));
  }
}
