package org.standoff.position;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.graphql.Batches;
import org.standoff.graphql.Condition;

/** Finds which position replaced which. */
@GraphQLApi
@NullUnmarked // the value of a key that a batch leaves out is null
public class SupersessionApi {

  private static final String NEXT =
      """
      select n.*, t.id as superseded_id
      from "position" t
      cross join lateral (
        select c.next_id from %s c
        where c.id = t.id and c.crisis_id = t.crisis_id and c.holder_id = t.holder_id
          and c.towards = coalesce(t.target_id, t.id)) c
      join "position" n on n.id = c.next_id
      where t.id = any (cast(? as uuid[]))
      """
          .formatted(PositionCourse.SQL);

  private final EntityManager entities;
  private final Batches batches;

  SupersessionApi(EntityManager entities, Batches batches) {
    this.entities = entities;
    this.batches = batches;
  }

  /** The position that replaced one. */
  @Description(
      "The next position of the same holder on the same target, of the same family and in the same"
          + " crisis (of a measure also with the same regarding), by the method standoff-1 of the"
          + " tallies in methodology; null where there is none, for acts, and for what does not"
          + " count: the retracted and the deprecated.")
  public CompletionStage<Position> supersededBy(@Source Position position) {
    return batches.load("superseding positions", position.uuid, this::next);
  }

  private Map<UUID, Position> next(List<UUID> uuids) {
    NativeQuery<Object[]> query =
        entities.unwrap(Session.class).createNativeQuery(NEXT, Object[].class);
    query.addEntity(Position.class);
    query.addScalar("superseded_id", StandardBasicTypes.UUID);
    Condition.bind(query, List.of(uuids));
    Map<UUID, Position> next = new HashMap<>();
    query.getResultList().forEach(row -> next.put((UUID) row[1], (Position) row[0]));
    return next;
  }
}
