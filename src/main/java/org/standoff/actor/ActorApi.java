package org.standoff.actor;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.graphql.Filter;
import org.standoff.graphql.Listing;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Pages;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;
import org.standoff.graphql.fetch.Reads;

/** Finds and lists actors. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class ActorApi {

  private static final Listing<Actor> ACTORS = Listing.of(Actor.class, "actor");

  private static final String BY_EXTERNAL_ID =
      "select a from Actor a join a.externalIds e where e.scheme = ?1 and e.value = ?2";

  private static final String KEPT = "select t.* from actor t where t.id = record.kept(?)";

  private final Pages pages;

  ActorApi(Pages pages) {
    this.pages = pages;
  }

  /** One actor, or null where there is none. */
  @Query("actor")
  @Description(
      "The actor of this key, or of this external id; null where there is none. The key of one"
          + " that was merged names the one that was kept.")
  public Actor actor(
      @Description("Its key.") String key,
      @Description("The register of an external id, such as wikidata.") String scheme,
      @Description("Its id in that register.") String value,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    boolean byId = scheme != null && value != null;
    if ((key != null) == byId || (scheme != null) != (value != null)) {
      throw new RecordException(
          ErrorCode.VALIDATION, "Name an actor by key, or by scheme and value.");
    }
    return byId
        ? Actor.<Actor>find(BY_EXTERNAL_ID, scheme, value).firstResult()
        : byKey(NodeId.uuidOf(NodeKind.ACTOR, key));
  }

  /** Few were merged, so whom the id names is looked for first. */
  private static Actor byKey(UUID id) {
    Actor own = Actor.findById(id);
    return own != null
        ? own
        : Panache.getSession()
            .createNativeQuery(KEPT, Actor.class)
            .setParameter(1, id)
            .getSingleResultOrNull();
  }

  /** All actors that a filter selects. */
  @Query("actors")
  @NonNull
  @Description("All actors that a filter selects.")
  public ActorConnection actors(
      @Description("Which of them.") ActorFilter filter,
      @Description("In which order.") ActorOrder orderBy,
      @Description("How many at most, 1 to 100; 20 where nothing is said.") Integer first,
      @Description("Begin after this cursor.") String after,
      @Description("How many at most before the cursor or the end.") Integer last,
      @Description("End before this cursor.") String before,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return new ActorConnection(pages.of(ACTORS, Filter.of(filter), ActorOrder.sort(orderBy), page));
  }

  /** The name of an actor in a language. */
  @NonNull
  @Reads({"names", "kind", "countryCode", "key"})
  @Description("Its name in a language where it has one there, else its primary name.")
  public String name(
      @Source Actor actor, @Description("A BCP 47 tag, such as es.") String language) {
    return ActorNames.of(actor, language);
  }
}
