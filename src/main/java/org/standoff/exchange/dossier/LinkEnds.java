package org.standoff.exchange.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.standoff.fact.FactKind;
import org.standoff.fact.FactReference;
import org.standoff.fact.LinkInput;
import org.standoff.fact.LinkKind;

/** Reads which facts links lead from and to. */
@ApplicationScoped
class LinkEnds {

  private static final String ENDS =
      """
      select l.id, f.kind as from_kind, f.key as from_key, l.kind, t.kind as to_kind, t.key as to_key
      from fact_link l
      join identity f on f.id = l.from_id
      join identity t on t.id = l.to_id
      where l.id = any(cast(?1 as uuid[]))
      """;

  private final EntityManager entities;

  LinkEnds(EntityManager entities) {
    this.entities = entities;
  }

  /** The links of these ids, without their notes. */
  Map<UUID, LinkInput> of(List<UUID> links) {
    Map<UUID, LinkInput> inputs = new HashMap<>();
    entities
        .unwrap(Session.class)
        .createNativeQuery(ENDS, Object[].class)
        .setParameter(1, links.toArray(UUID[]::new))
        .getResultList()
        .forEach(
            row ->
                inputs.put(
                    (UUID) row[0],
                    new LinkInput(
                        fact(row[1], row[2]),
                        LinkKind.valueOf((String) row[3]),
                        fact(row[4], row[5]),
                        null)));
    return inputs;
  }

  private static FactReference fact(Object kind, Object key) {
    return new FactReference(FactKind.valueOf((String) kind), (String) key);
  }
}
