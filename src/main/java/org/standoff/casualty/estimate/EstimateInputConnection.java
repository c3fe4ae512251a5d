package org.standoff.casualty.estimate;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.graphql.Connection;
import org.standoff.graphql.Page;

/** A page of figures that went into an estimate. */
@Description("A page of figures that went into an estimate.")
public final class EstimateInputConnection extends Connection<EstimateInput> {

  /** The connection that shows a page. */
  public EstimateInputConnection(Page<EstimateInput> page) {
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
  public List<@NonNull EstimateInput> getNodes() {
    return rows();
  }

  /**
   * A row with its cursor.
   *
   * @param cursor its place in the order
   * @param node the row
   */
  @Name("EstimateInputEdge")
  @Description("A row with its cursor.")
  public record Edge(
      @NonNull @Description("Its place in the order; opaque.") String cursor,
      @NonNull @Description("The row.") EstimateInput node) {}
}
