package org.standoff.source;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.graphql.Batches;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Listing;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Pages;
import org.standoff.graphql.Sort;
import org.standoff.graphql.SortType;

/** Finds and lists sources. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class SourceApi {

  private static final Listing<SourceDocument> SOURCES = Listing.of(SourceDocument.class, "source");
  private static final Sort BY_KEY = new Sort("KEY", "t.key", SortType.TEXT, Direction.ASC);

  private final Pages pages;
  private final Batches batches;
  private final Origins origins;

  SourceApi(Pages pages, Batches batches, Origins origins) {
    this.pages = pages;
    this.batches = batches;
    this.origins = origins;
  }

  /** One source, or null where there is none. */
  @Query("source")
  @Description("The source of this key; null where there is none.")
  public SourceDocument source(
      @NonNull @Description("Its key.") String key,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    return Panache.getEntityManager()
        .find(SourceDocument.class, NodeId.uuidOf(NodeKind.SOURCE, key));
  }

  /** All sources, by key. */
  @Query("sources")
  @NonNull
  @Description("All sources, by key.")
  public SourceConnection sources(
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after) {
    return new SourceConnection(
        pages.of(SOURCES, Condition.ALWAYS, BY_KEY, PageRequest.of(first, after)));
  }

  /** The end of the chain of derivations, the source itself where it is derived from none. */
  @NonNull
  @Description("Where its content comes from in the end; itself where it is derived from none.")
  public CompletionStage<@NonNull SourceDocument> origin(@Source SourceDocument source) {
    return batches.load("origin", source.uuid, origins::of);
  }
}
