package org.standoff.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Which keys of actors stand for another actor since the two were merged, for those who write: what
 * they record refers to the one that was kept, by whichever key they name it. Those who read ask
 * the SQL function {@code record.kept} within their queries.
 */
@ApplicationScoped
class MergedActors {
  private static final String ALL =
      "select m.key, k.key from merged_actor m join actor k on k.id = m.kept_id";

  private final EntityManager entities;
  private final TransactionSynchronizationRegistry transactions;

  MergedActors(EntityManager entities, TransactionSynchronizationRegistry transactions) {
    this.entities = entities;
    this.transactions = transactions;
  }

  /** The key of the actor that answers for a key: the same key, unless its actor was merged. */
  String keeper(String key) {
    return keepers().getOrDefault(key, key);
  }

  /**
   * The keys of actors that answer for other keys, by those. Read once in a transaction that
   * writes, which lets nobody else merge meanwhile; not changed afterwards.
   */
  Map<String, String> keepers() {
    if (transactions.getTransactionKey() == null) {
      return read();
    }
    Merged known = (Merged) transactions.getResource(MergedActors.class);
    if (known == null) {
      known = new Merged(read());
      transactions.putResource(MergedActors.class, known);
    }
    return known.keepers();
  }

  private Map<String, String> read() {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(ALL, Object[].class)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  /**
   * Lets keys stand for other actors until the transaction ends, which writes nothing of their own
   * from then on.
   */
  void meet(Map<String, String> held) {
    Map<String, String> keepers = new HashMap<>(keepers());
    held.forEach(
        (key, other) -> {
          String last = keepers.getOrDefault(other, other);
          keepers.replaceAll((merged, kept) -> kept.equals(key) ? last : kept);
          keepers.put(key, last);
        });
    transactions.putResource(MergedActors.class, new Merged(keepers));
  }

  private record Merged(Map<String, String> keepers) {}
}
