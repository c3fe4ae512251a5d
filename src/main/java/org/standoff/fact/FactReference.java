package org.standoff.fact;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.graphql.NodeId;

/** A fact named by kind and key, since a key is unique within a kind only. */
@Input("FactReference")
@Description("A fact, by its kind and its key.")
public record FactReference(
    @NonNull @Description("The kind of fact.") FactKind kind,
    @NonNull @Description("The key of the fact, in full.") String key) {

  /** The UUID of the fact. */
  UUID uuid() {
    return NodeId.uuidOf(kind.node(), key);
  }
}
