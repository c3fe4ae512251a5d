package org.standoff.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Anything that can be fetched again by its global id.
 *
 * @see <a href="https://relay.dev/graphql/objectidentification.htm">Relay, Global Object
 *     Identification</a>
 */
@Description("Anything that can be fetched again by its id.")
public interface Node {

  /** The opaque global id, as {@link NodeId} writes it. */
  @Id
  @NonNull
  @Description("Opaque, global and stable: the same key has the same id in every database.")
  String getId();
}
