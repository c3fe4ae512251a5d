package org.standoff.vote;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.graphql.Connection;
import org.standoff.graphql.Page;

/** A page of ballots. */
@Description("A page of ballots.")
public final class BallotConnection extends Connection<Ballot> {

  /** The connection that shows a page. */
  public BallotConnection(Page<Ballot> page) {
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
  public List<@NonNull Ballot> getNodes() {
    return rows();
  }

  /**
   * A row with its cursor.
   *
   * @param cursor its place in the order
   * @param node the row
   */
  @Name("BallotEdge")
  @Description("A row with its cursor.")
  public record Edge(
      @NonNull @Description("Its place in the order; opaque.") String cursor,
      @NonNull @Description("The row.") Ballot node) {}
}
