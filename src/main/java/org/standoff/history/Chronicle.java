package org.standoff.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.NodeKind;
import org.standoff.graphql.row.Layout;

/** Tells everything that the record ever said of something, in the order in which it said it. */
@ApplicationScoped
public class Chronicle {

  // What a merger of actors made of what refers to them follows from the merger.
  private static final String REVISIONS =
      """
      select c.id, c.number, c.recorded_at, s.reason, c.retracted
      from change c
      join step s on s.number = c.number
      where c.kind = ?1 and c.id = any(cast(?2 as uuid[]))
        and not exists (select from record.merged_actor m where m.recorded_in = c.number)
      order by c.id, c.number
      """;

  private final EntityManager entities;
  private final PastStates states;

  Chronicle(EntityManager entities, PastStates states) {
    this.entities = entities;
    this.states = states;
  }

  /**
   * What the record said from a step on.
   *
   * @param entity all of it, its parts too; of what it refers to, only the keys
   * @param recordedAt since when
   * @param reason why; null where nobody said
   * @param retracted whether the step withdrew it
   */
  public record State(
      VersionedEntity entity, Instant recordedAt, @Nullable String reason, boolean retracted) {}

  /**
   * The states of things of one kind, by their ids, oldest first; without those that the merger of
   * two actors made, which follow from it.
   */
  public Map<UUID, List<State>> of(NodeKind kind, List<UUID> uuids) {
    List<Object[]> rows = revisions(kind, uuids);
    Instances instances = new Instances();
    List<Past> pasts =
        rows.stream().map(row -> new Past(kind, (UUID) row[0], (Long) row[1])).toList();
    states.fill(pasts, slot -> true, instances);
    name(instances);
    Map<UUID, List<State>> all = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Past past = pasts.get(i);
      all.computeIfAbsent(past.uuid(), none -> new ArrayList<>())
          .add(state(instances.get(past), rows.get(i)));
    }
    return all;
  }

  private List<Object[]> revisions(NodeKind kind, List<UUID> uuids) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(REVISIONS, Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("number", Long.class)
        .addScalar("recorded_at", Instant.class)
        .addScalar("reason", String.class)
        .addScalar("retracted", Boolean.class)
        .setParameter(1, kind.name())
        .setParameter(2, uuids.toArray(UUID[]::new))
        .getResultList();
  }

  private static State state(VersionedEntity entity, Object[] revision) {
    return new State(entity, (Instant) revision[2], (String) revision[3], (Boolean) revision[4]);
  }

  /** Gives whatever has a key its key, mere references too. */
  private void name(Instances instances) {
    Map<UUID, String> keys = states.keys(instances);
    for (VersionedEntity entity : instances.all()) {
      Layout.of(entity.getClass()).slots().stream()
          .filter(slot -> slot.property().equals("key"))
          .forEach(slot -> slot.set(entity, keys.get(entity.uuid)));
    }
  }
}
