package org.standoff.event;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.graphql.Connection;
import org.standoff.graphql.Page;

/** A page of events. */
@Description("A page of events.")
public final class EventConnection extends Connection<Event> {

  /** The connection that shows a page. */
  public EventConnection(Page<Event> page) {
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
  public List<@NonNull Event> getNodes() {
    return rows();
  }

  /**
   * A row with its cursor.
   *
   * @param cursor its place in the order
   * @param node the row
   */
  @Name("EventEdge")
  @Description("A row with its cursor.")
  public record Edge(
      @NonNull @Description("Its place in the order; opaque.") String cursor,
      @NonNull @Description("The row.") Event node) {}
}
