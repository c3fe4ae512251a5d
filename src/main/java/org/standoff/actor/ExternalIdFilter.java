package org.standoff.actor;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.graphql.Condition;

/**
 * Which external id an actor is to have.
 *
 * @param scheme the register
 * @param value the id there; null for any
 */
@Input("ExternalIdFilter")
@Description("Which external id an actor is to have.")
public record ExternalIdFilter(
    @NonNull @Description("The register, such as wikidata.") String scheme,
    @Description("The id there; any, where it is not given.") @Nullable String value) {

  Condition condition() {
    String sql =
        "exists (select from external_id e where e.actor_id = t.id and e.scheme = ?%s)"
            .formatted(value == null ? "" : " and e.value = ?");
    return value == null ? Condition.of(sql, scheme) : Condition.of(sql, scheme, value);
  }
}
