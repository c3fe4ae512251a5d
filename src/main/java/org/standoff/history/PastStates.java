package org.standoff.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.standoff.graphql.NodeKind;
import org.standoff.graphql.row.Layout;
import org.standoff.graphql.row.Slot;

/**
 * Reads what anything was after any step, one statement for each kind however many are asked for.
 */
@ApplicationScoped
class PastStates {

  private static final String KEYS =
      "select i.id, i.key from identity i where i.id = any(cast(? as uuid[]))";

  private final EntityManager entities;
  private final ObjectMapper json;

  PastStates(EntityManager entities, ObjectMapper json) {
    this.entities = entities;
    this.json = json;
  }

  /**
   * Fills instances from the record.
   *
   * @param asked which
   * @param wanted which of their fields that are kept in rows of their own
   */
  void fill(Collection<Past> asked, Predicate<Slot> wanted, Instances instances) {
    asked.stream()
        .distinct()
        .collect(Collectors.groupingBy(Past::kind))
        .forEach((kind, pasts) -> fill(kind, pasts, wanted, instances));
  }

  private void fill(NodeKind kind, List<Past> pasts, Predicate<Slot> wanted, Instances instances) {
    Layout layout = Layout.of(Kinds.entity(kind));
    session()
        .createNativeQuery(StateSql.of(layout, wanted), Object[].class)
        .setParameter(1, pasts.stream().map(Past::uuid).toArray(UUID[]::new))
        .setParameter(2, pasts.stream().map(Past::step).toArray(Long[]::new))
        .getResultList()
        .forEach(
            row -> {
              Past past = pasts.get(Math.toIntExact((Long) row[0]) - 1);
              restore(layout, past, (String) row[1], instances);
            });
  }

  private void restore(Layout layout, Past past, String row, Instances instances) {
    try {
      new Restorer(json, instances, past.step())
          .fill(layout, instances.get(past), json.readTree(row));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The keys of all instances, of those too that are mere references. */
  Map<UUID, String> keys(Instances instances) {
    return keys(instances.all().stream().map(entity -> entity.uuid).distinct().toList());
  }

  /** The keys of things that have one. */
  Map<UUID, String> keys(List<UUID> uuids) {
    Map<UUID, String> keys = new HashMap<>();
    session()
        .createNativeQuery(KEYS, Object[].class)
        .setParameter(1, uuids.toArray(UUID[]::new))
        .getResultList()
        .forEach(row -> keys.put((UUID) row[0], (String) row[1]));
    return keys;
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
