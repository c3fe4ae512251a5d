package org.standoff.fact;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
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
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Pages;
import org.standoff.graphql.Sort;
import org.standoff.source.SourceDocument;

/** Finds facts of any kind, follows their links and lists what rests on a source. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class FactApi {

  private static final Listing<FactRow> ON_SOURCE =
      new Listing<>(
          FactRow.class,
          """
          (select distinct e.source_id, f.*
           from evidence e join fact f on f.id = e.bearer_id and f.retracted_in is null)""",
          Condition.ALWAYS,
          "t.id");
  private static final Sort BY_DATE = Sort.byDate("HAPPENED", "happened", Direction.ASC);

  private final Pages pages;
  private final Batches batches;
  private final Facts facts;
  private final FactLinks links;

  FactApi(Pages pages, Batches batches, Facts facts, FactLinks links) {
    this.pages = pages;
    this.batches = batches;
    this.facts = facts;
    this.links = links;
  }

  /** One fact, or null where there is none. */
  @Query("fact")
  @Description("The fact of this kind and key; null where there is none. A retracted one is shown.")
  public Fact fact(
      @NonNull @Description("Its kind.") FactKind kind,
      @NonNull @Description("Its key.") String key,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    UUID uuid = NodeId.uuidOf(kind.node(), key);
    return Panache.getSession()
        .createQuery("from " + kind.entity() + " f where f.uuid = ?1", Fact.class)
        .setParameter(1, uuid)
        .getSingleResultOrNull();
  }

  /** How a fact stands to others, in both directions. */
  @NonNull
  @Description("How it stands to other facts and they to it, oldest first.")
  public CompletionStage<List<@NonNull FactLink>> links(
      @Source Fact fact,
      @Description("Only links of these kinds.") @io.smallrye.graphql.api.Nullable
          List<@NonNull LinkKind> kinds) {
    return batches.load("links", fact.uuid(), links::of).thenApply(all -> of(kinds, all));
  }

  private static List<FactLink> of(List<LinkKind> kinds, List<FactLink> links) {
    return kinds == null
        ? links
        : links.stream().filter(link -> kinds.contains(link.kind)).toList();
  }

  /** The first fact of a link. */
  @NonNull
  @Description("The fact that stands so.")
  public CompletionStage<@NonNull Fact> from(@Source FactLink link) {
    return batches.load("facts", link.fromUuid, facts::byUuid);
  }

  /** The second fact of a link. */
  @NonNull
  @Description("The fact to which it stands so.")
  public CompletionStage<@NonNull Fact> to(@Source FactLink link) {
    return batches.load("facts", link.toUuid, facts::byUuid);
  }

  /** What rests on a source. */
  @NonNull
  @Description("What rests on it, in the order in which it happened; undated facts come last.")
  public CompletionStage<FactConnection> facts(
      @Source SourceDocument source,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after) {
    return pages
        .of(
            ON_SOURCE,
            "t.source_id",
            source.uuid,
            Condition.ALWAYS,
            BY_DATE,
            PageRequest.of(first, after),
            facts::behind)
        .thenApply(FactConnection::new);
  }
}
