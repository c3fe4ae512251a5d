package org.standoff.actor;

import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/** Finds actors by names that are not spelt as the record has them. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class ActorSearchApi {

  private static final int LONGEST = 200;

  private final ActorSearch search;

  ActorSearchApi(ActorSearch search) {
    this.search = search;
  }

  /** Actors with a name like this. */
  @Query("actorSearch")
  @NonNull
  @Description(
      "Names that sound or look alike, accent-blind, in any language, best first. A name in another"
          + " script is compared as it is written in Latin letters. Each actor comes once. One or two"
          + " letters find names with a word that is nearly the same.")
  public List<@NonNull ActorMatch> actorSearch(
      @NonNull @Description("The name, or part of it: 1 to 200 characters.") String name,
      @Description("Only actors of these kinds.") @io.smallrye.graphql.api.Nullable
          List<@NonNull ActorKind> kinds,
      @Description("The lowest score of a match, 0 to 1.") @DefaultValue("0.3") Double threshold,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first) {
    if (name.isBlank() || name.length() > LONGEST) {
      throw refused("A name to search for has 1 to " + LONGEST + " characters.");
    }
    if (threshold != null && !(threshold >= 0 && threshold <= 1)) {
      throw refused("A threshold is a number from 0 to 1.");
    }
    return search.find(
        name, kinds, threshold == null ? 0.3 : threshold, PageRequest.of(first, null).size());
  }

  private static RecordException refused(String reason) {
    return new RecordException(ErrorCode.VALIDATION, reason);
  }
}
