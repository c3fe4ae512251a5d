package org.standoff.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Checked;
import org.standoff.fact.Problems;

/** An identifier that an actor has elsewhere, as it is given to the record. */
@Input("ExternalIdInput")
@Description("An identifier that the actor has in another register.")
public record ExternalIdInput(
    @NonNull @Description("The register, such as wikidata or iso3166-1-alpha2.") String scheme,
    @NonNull @Description("The identifier in that register, such as Q58833335 or VE.") String value,
    @Description("The address at which the register shows the actor.") @Nullable String url)
    implements Checked {

  /** The identifier that this says. */
  ExternalId toExternalId() {
    return new ExternalId(scheme, value, url);
  }

  /** The input that says this identifier. */
  static ExternalIdInput of(ExternalId id) {
    return new ExternalIdInput(id.scheme(), id.value(), id.givenUrl());
  }

  @Override
  public void check(Problems problems) {
    problems.term("scheme", scheme);
    problems.term("value", value);
    problems.url("url", url);
  }
}
