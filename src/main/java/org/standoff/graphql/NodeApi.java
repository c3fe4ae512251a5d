package org.standoff.graphql;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.hibernate.Session;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/** Fetches nodes by their global ids. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class NodeApi {

  private static final String KEPT =
      "select m.id, m.kept_id from merged_actor m where m.id = any (?)";

  private final EntityManager entities;

  NodeApi(EntityManager entities) {
    this.entities = entities;
  }

  /** One node, or null where there is none. */
  @Query("node")
  @Description("The node of this id; null where there is none. A retracted one is shown.")
  public Node node(
      @Id @NonNull @Description("Its id.") String id,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    return nodes(List.of(id), knownAt).get(0);
  }

  /** Several nodes, in the order of their ids, null for each that there is none of. */
  @Query("nodes")
  @NonNull
  @Description("The nodes of these ids, at most 100, in their order; null for each that is none.")
  public List<Node> nodes(
      @Id @NonNull @Description("Their ids.") List<@NonNull String> ids,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    if (ids.size() > PageRequest.MAXIMUM) {
      throw new RecordException(
          ErrorCode.VALIDATION, "At most " + PageRequest.MAXIMUM + " nodes at once.");
    }
    List<NodeId> known = ids.stream().flatMap(id -> NodeId.parse(id).stream()).distinct().toList();
    Map<String, Node> found = new HashMap<>();
    known.stream()
        .collect(
            Collectors.groupingBy(
                NodeId::kind, Collectors.mapping(NodeId::uuid, Collectors.toList())))
        .forEach((kind, uuids) -> read(kind, uuids).forEach(node -> found.put(node.getId(), node)));
    follow(known, found);
    return ids.stream().map(found::get).toList();
  }

  /** The id of an actor that was merged stands for the one that was kept. */
  private void follow(List<NodeId> ids, Map<String, Node> found) {
    List<NodeId> lost =
        ids.stream()
            .filter(id -> id.kind() == NodeKind.ACTOR && !found.containsKey(id.toString()))
            .toList();
    if (lost.isEmpty()) {
      return;
    }
    Map<UUID, UUID> kept = new HashMap<>();
    entities
        .unwrap(Session.class)
        .createNativeQuery(KEPT, Object[].class)
        .setParameter(1, lost.stream().map(NodeId::uuid).toArray(UUID[]::new))
        .getResultList()
        .forEach(row -> kept.put((UUID) row[0], (UUID) row[1]));
    Map<String, Node> nodes = new HashMap<>();
    read(NodeKind.ACTOR, List.copyOf(kept.values())).forEach(node -> nodes.put(node.getId(), node));
    for (NodeId id : lost) {
      UUID uuid = kept.get(id.uuid());
      if (uuid != null) {
        found.put(id.toString(), nodes.get(new NodeId(NodeKind.ACTOR, uuid).toString()));
      }
    }
  }

  private List<Node> read(NodeKind kind, List<UUID> uuids) {
    String query = "from " + kind.entity() + " n where n.uuid in :uuids";
    return entities.createQuery(query, Node.class).setParameter("uuids", uuids).getResultList();
  }
}
