package org.standoff.history;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.graphql.Connection;
import org.standoff.graphql.Page;

/** A page of changes. */
@Description("A page of changes.")
public final class ChangeConnection extends Connection<Change> {

  /** The connection that shows a page. */
  public ChangeConnection(Page<Change> page) {
    super(page);
  }

  /** The rows with their cursors. */
  @NonNull
  @Description("The rows with their cursors.")
  public List<@NonNull Edge> getEdges() {
    return edges(Edge::new);
  }

  /** The rows. */
  @NonNull
  @Description("The rows.")
  public List<@NonNull Change> getNodes() {
    return rows();
  }

  /**
   * A row with its cursor.
   *
   * @param cursor its place in the order
   * @param node the row
   */
  @Name("ChangeEdge")
  @Description("A row with its cursor.")
  public record Edge(
      @NonNull @Description("Its place in the order; opaque.") String cursor,
      @NonNull @Description("The row.") Change node) {}
}
