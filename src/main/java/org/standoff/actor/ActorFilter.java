package org.standoff.actor;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.fact.Criteria;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Filter;
import org.standoff.graphql.NodeKind;

/**
 * Which actors are asked for; all fields hold together.
 *
 * @param kind of one of these kinds
 * @param country of this country, by ISO 3166-1 alpha-2 code
 * @param externalId with this external id
 * @param memberOf with a role in one of these organisations, by key
 * @param name with a name of which a word begins so, capitals and accents aside
 * @param anyOf at least one of these filters holds too
 * @param not this filter does not hold
 */
@Input("ActorFilter")
@Description("Which actors are asked for. All fields hold together; anyOf is or, not is not.")
public record ActorFilter(
    @Description("Of one of these kinds.") @Nullable List<@NonNull ActorKind> kind,
    @Description("Of this country, by ISO 3166-1 alpha-2 code.") @Nullable String country,
    @Description("With this external id.") @Nullable ExternalIdFilter externalId,
    @Description("With a role in one of these organisations, by key.") @Nullable
        List<@NonNull String> memberOf,
    @Description("With a name of which a word begins so, capitals and accents aside.") @Nullable
        String name,
    @Description("At least one of these filters holds too; an empty list selects nothing.")
        @Nullable
        List<@NonNull ActorFilter> anyOf,
    @Description("This filter does not hold.") @Nullable ActorFilter not)
    implements Filter {

  @Override
  public Condition condition() {
    return new Criteria()
        .oneOf("kind", kind)
        .code("country", country)
        .and(externalId == null ? Condition.ALWAYS : externalId.condition())
        .owns("role", "holder_id", "organisation_id", NodeKind.ACTOR, memberOf)
        .and(name == null ? Condition.ALWAYS : ActorNames.beginWith(name))
        .anyOf(anyOf)
        .not(not)
        .toCondition();
  }
}
