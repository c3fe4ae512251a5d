package org.standoff.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.crisis.Crisis;
import org.standoff.graphql.Batches;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Listing;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Pages;
import org.standoff.graphql.Sort;

/** The roles of an actor, of others in it, and the holders of titles. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class RoleApi {

  private static final Listing<Role> ROLES = Listing.of(Role.class, "role");
  private static final String VALID_AT =
      "Only those whose period may hold this day; one of unknown period is held from the last day on"
          + " which its source can have been published.";
  private static final Sort BY_PERIOD = Sort.byDate("PERIOD", "period", Direction.ASC);

  private final Pages pages;
  private final Batches batches;
  private final Roles roles;

  RoleApi(Pages pages, Batches batches, Roles roles) {
    this.pages = pages;
    this.batches = batches;
    this.roles = roles;
  }

  /** The roles of an actor, on a day where one is given. */
  @NonNull
  @Description("Its titles and memberships, dated; a title may be contested.")
  public CompletionStage<List<@NonNull Role>> roles(
      @Source Actor actor, @Description(VALID_AT) LocalDate validAt) {
    return validAt == null
        ? CompletableFuture.completedFuture(actor.ownRoles)
        : batches.load("roles", new Roles.OnDay(actor.uuid, validAt), roles::onDays);
  }

  /** The roles that others have in an actor. */
  @NonNull
  @Description("Who has a role in it.")
  public CompletionStage<RoleConnection> members(
      @Source Actor actor,
      @Description(VALID_AT) LocalDate validAt,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after) {
    return pages
        .of(
            ROLES,
            "t.organisation_id",
            actor.uuid,
            RolePeriod.holdsOn(validAt),
            BY_PERIOD,
            PageRequest.of(first, after))
        .thenApply(RoleConnection::new);
  }

  /** Who holds a title on a day, according to whom. */
  @NonNull
  @Description(
      "Who holds a title on a day, according to whom: contested titles have several holders, here"
          + " by their keys. A title that nobody is recorded to hold then has none. More than 100"
          + " holders are refused with LIMIT.")
  public CompletionStage<List<@NonNull Role>> titleHolders(
      @Source Crisis crisis,
      @NonNull @Description("The whole title, such as president; accents and capitals aside.")
          String title,
      @Description(
              "Of which organisation or state, by key. Absent: of any, where a source of the crisis"
                  + " tells it or the holder speaks, takes or meets positions in the crisis.")
          String organisation,
      @Description("On which day; absent: that of the newest step of the record.")
          LocalDate validAt) {
    Office office = new Office(title, organisation, validAt);
    return batches.load("title holders", new Roles.InCrisis(crisis.uuid, office), roles::holders);
  }
}
