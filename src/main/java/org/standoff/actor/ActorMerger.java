package org.standoff.actor;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Makes one actor of two. The work is done in the database, by the function {@code
 * record.merge_actors}: references are moved to the actor that is kept, each as a revision of
 * whatever refers, so that reading stays what it was and an earlier moment still shows two actors.
 * The key and id that are given up stand for the kept actor ever after; that cannot be undone.
 */
public final class ActorMerger {
  private static final String MERGE =
      "select 1 from (select record.merge_actors(cast(? as uuid), cast(? as uuid))) as merged";

  private ActorMerger() {}

  /**
   * Merges two actors, within a step. The session is not told what becomes of whatever refers to
   * them: who has read or changed any of that lets go of it.
   *
   * @param keep the actor that is kept
   * @param merge the actor that is given up
   */
  public static void merge(EntityManager entities, UUID keep, UUID merge) {
    entities
        .unwrap(Session.class)
        .createNativeQuery(MERGE, Integer.class)
        .setParameter(1, keep)
        .setParameter(2, merge)
        .getSingleResult();
  }
}
