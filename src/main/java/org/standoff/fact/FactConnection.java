package org.standoff.fact;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.graphql.Connection;
import org.standoff.graphql.Page;

/** A page of facts of any kind. */
@Description("A page of facts of any kind.")
public final class FactConnection extends Connection<Fact> {

  /** The connection that shows a page. */
  public FactConnection(Page<Fact> page) {
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
  public List<@NonNull Fact> getNodes() {
    return rows();
  }

  /**
   * A row with its cursor.
   *
   * @param cursor its place in the order
   * @param node the row
   */
  @Name("FactEdge")
  @Description("A row with its cursor.")
  public record Edge(
      @NonNull @Description("Its place in the order; opaque.") String cursor,
      @NonNull @Description("The row.") Fact node) {}
}
