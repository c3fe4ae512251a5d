package org.standoff.follow;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.fact.Criteria;
import org.standoff.fact.FactKind;
import org.standoff.graphql.Listing;
import org.standoff.graphql.NodeKind;
import org.standoff.history.Change;
import org.standoff.history.Since;

/** Tells of changes as they are recorded. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class FollowApi {

  private final Follower follower;

  FollowApi(Follower follower) {
    this.follower = follower;
  }

  /** The changes from now on, or from after a step. */
  @Subscription("recorded")
  @NonNull
  @Description(
      "Each change as soon as it is committed, by whichever instance, in the order of changes of"
          + " the query type, without end. To go on after a lost connection, give the number of"
          + " the last step that is known in full, or read what was missed with changes.")
  public Multi<@NonNull Change> recorded(
      @Description(
              "Only changes of the crisis with this key, its facts and the links that start from"
                  + " them, up to the one that takes a fact to another crisis; it may be yet to"
                  + " come.")
          String crisis,
      @Description("Only changes of facts of these kinds. Absent: of whatever is in the record.")
          @io.smallrye.graphql.api.Nullable
          List<@NonNull FactKind> kinds,
      @Description("Begin after the step of this number; absent: after the newest there is.")
          Integer fromNumber) {
    Criteria which = new Criteria().refersTo("crisis_id", NodeKind.CRISIS, crisis);
    which.oneOf("kind", kinds);
    long step = fromNumber == null ? follower.newest() : fromNumber;
    Listing<Change> changes = crisis == null ? Since.CHANGES : Since.OF_A_CRISIS;
    return follower.after(step, changes, which.toCondition());
  }
}
