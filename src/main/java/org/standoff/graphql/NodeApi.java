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
import org.jspecify.annotations.NullUnmarked;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/** Fetches nodes by their global ids. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class NodeApi {

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
    return ids.stream().map(found::get).toList();
  }

  private List<Node> read(NodeKind kind, List<UUID> uuids) {
    String query = "from " + kind.entity() + " n where n.uuid in :uuids";
    return entities.createQuery(query, Node.class).setParameter("uuids", uuids).getResultList();
  }
}
