package org.standoff.actor;

import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Absent;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.Keyed;
import org.standoff.fact.Problems;

/** An actor as it is given to the record. */
@Input("ActorInput")
@Description("A person, state, body or group that speaks, acts, is named or is harmed.")
public record ActorInput(
    @NonNull
        @Description(
            "The stable, readable key; for a state its ISO 3166-1 alpha-2 code in lower case.")
        String key,
    @NonNull @Description("What kind of actor it is.") ActorKind kind,
    @NonNull @Description("Its names, of which at least one is PRIMARY.")
        List<@NonNull ActorNameInput> names,
    @DefaultValue("[]") @Description("Its identifiers in other registers.")
        List<@NonNull ExternalIdInput> externalIds,
    @Description("The country that it belongs to, by ISO 3166-1 alpha-2 code in upper case.")
        @Nullable String country,
    @Description("Who or what the actor is, in a phrase.") @Nullable String description,
    @DefaultValue("[]") @Description("The titles and memberships that it holds or is said to hold.")
        List<@NonNull RoleInput> roles,
    @DefaultValue("[]") @Description("Where it is named and described.")
        List<@NonNull EvidenceInput> evidence)
    implements Keyed {

  /** Reads lists left out as empty. */
  public ActorInput {
    names = Absent.orEmpty(names);
    externalIds = Absent.orEmpty(externalIds);
    roles = Absent.orEmpty(roles);
    evidence = Absent.orEmpty(evidence);
  }

  @Override
  public void check(Problems problems) {
    Keyed.super.check(problems);
    problems.country("country", country);
    problems.text("description", description);
    if (names.stream().noneMatch(n -> n.kind() == NameKind.PRIMARY)) {
      problems.add("names", "at least one name must be of kind PRIMARY");
    }
    problems.distinct("names", names);
    problems.distinct("externalIds", externalIds, id -> List.of(id.scheme(), id.value()));
    problems.distinct("roles", roles);
    problems.distinct("evidence", evidence);
  }
}
