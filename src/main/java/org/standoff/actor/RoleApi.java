package org.standoff.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.fact.Criteria;
import org.standoff.fact.DateRange;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Listing;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Pages;
import org.standoff.graphql.Sort;

/** The roles of an actor, and of others in it. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class RoleApi {

  private static final Listing<Role> ROLES = Listing.of(Role.class, "role");
  private static final Sort BY_PERIOD = Sort.byDate("PERIOD", "period", Direction.ASC);

  private final Pages pages;

  RoleApi(Pages pages) {
    this.pages = pages;
  }

  /** The roles of an actor, on a day where one is given. */
  @NonNull
  @Description("Its titles and memberships, dated; a title may be contested.")
  public List<@NonNull Role> roles(
      @Source Actor actor,
      @Description("Only those whose period may hold this day; those of unknown period do not.")
          LocalDate validAt) {
    return validAt == null
        ? actor.ownRoles
        : actor.ownRoles.stream().filter(role -> role.period.overlaps(validAt, validAt)).toList();
  }

  /** The roles that others have in an actor. */
  @NonNull
  @Description("Who has a role in it.")
  public CompletionStage<RoleConnection> members(
      @Source Actor actor,
      @Description("Only those whose period may hold this day; those of unknown period do not.")
          LocalDate validAt,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after) {
    DateRange day = validAt == null ? null : new DateRange(validAt, validAt, null);
    Condition filter = new Criteria().during("period", day).toCondition();
    return pages
        .of(ROLES, "t.organisation_id", actor.uuid, filter, BY_PERIOD, PageRequest.of(first, after))
        .thenApply(RoleConnection::new);
  }
}
