package org.standoff.crisis;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Listing;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Pages;
import org.standoff.graphql.Sort;
import org.standoff.graphql.SortType;

/** Finds and lists crises. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class CrisisApi {

  private static final Listing<Crisis> CRISES = Listing.of(Crisis.class, "crisis");
  private static final Sort BY_KEY = new Sort("KEY", "t.key", SortType.TEXT, Direction.ASC);

  private final Pages pages;

  CrisisApi(Pages pages) {
    this.pages = pages;
  }

  /** One crisis, or null where there is none. */
  @Query("crisis")
  @Description("The crisis of this key; null where there is none.")
  public Crisis crisis(
      @NonNull @Description("Its key.") String key,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    return Panache.getEntityManager().find(Crisis.class, NodeId.uuidOf(NodeKind.CRISIS, key));
  }

  /** All crises, by key. */
  @Query("crises")
  @NonNull
  @Description("All crises, by key.")
  public CrisisConnection crises(
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    return new CrisisConnection(
        pages.of(CRISES, Condition.ALWAYS, BY_KEY, PageRequest.of(first, after)));
  }
}
