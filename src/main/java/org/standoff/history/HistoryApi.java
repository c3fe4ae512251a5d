package org.standoff.history;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.fact.Fact;
import org.standoff.fact.FactEntity;
import org.standoff.fact.FactLink;
import org.standoff.graphql.Batches;
import org.standoff.graphql.Condition;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Pages;

/** The revisions of a fact, each with its reason and with what it changed. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class HistoryApi {

  private final Pages pages;
  private final Batches batches;
  private final Revisions revisions;
  private final Differences differences;
  private final PastStates states;
  private final Authors authors;

  HistoryApi(
      Pages pages,
      Batches batches,
      Revisions revisions,
      Differences differences,
      PastStates states,
      Authors authors) {
    this.pages = pages;
    this.batches = batches;
    this.revisions = revisions;
    this.differences = differences;
    this.states = states;
    this.authors = authors;
  }

  /** All revisions of a fact. */
  @NonNull
  @Description("Its revisions, oldest first, as far as they are known at the moment asked about.")
  public CompletionStage<RevisionConnection> history(
      @Source Fact fact,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after) {
    return pages
        .of(
            Since.CHANGES,
            "t.id",
            fact.uuid(),
            Condition.ALWAYS,
            Since.IN_ORDER,
            PageRequest.of(first, after))
        .thenApply(page -> new RevisionConnection(page.map(Revision::new)));
  }

  /** How a fact was withdrawn, or null. */
  @Description(
      "How it was withdrawn; null where it was not. A retracted fact is gone from lists and counts"
          + " and still answered by id, key, link and change.")
  public CompletionStage<Revision> retraction(@Source Fact fact) {
    return revision(((FactEntity) fact).retractedIn, fact.uuid());
  }

  /** How a link was withdrawn, or null. */
  @Description(
      "How it was withdrawn; null where it was not. A retracted link is gone from the links of its"
          + " facts and still answered by id and change.")
  public CompletionStage<Revision> retraction(@Source FactLink link) {
    return revision(link.retractedIn, link.uuid);
  }

  private CompletionStage<Revision> revision(Long step, UUID uuid) {
    return step == null
        ? CompletableFuture.completedFuture(null)
        : batches.load("revisions", new Change.Key(step, uuid), revisions::of);
  }

  /** Why a revision was made, or null. */
  @Description("Why; null for what was recorded without a reason.")
  public CompletionStage<String> reason(@Source Revision revision) {
    return batches
        .load("steps", revision.change().step, revisions::steps)
        .thenApply(Revisions.Step::reason);
  }

  /** Who made a revision, where the caller may know. */
  @Description("Who recorded it; shown to authenticated callers only, null for others.")
  public CompletionStage<String> recordedBy(@Source Revision revision) {
    return batches
        .load("steps", revision.change().step, revisions::steps)
        .thenApply(authors::shown);
  }

  /** What a revision changed. */
  @NonNull
  @Description(
      "What differs from the revision before, field by field; empty for the first. Of an actor"
          + " that was merged, its key alone, which gives way to that of the one that was kept.")
  public CompletionStage<List<@NonNull FieldChange>> changes(@Source Revision revision) {
    Change change = revision.change();
    if (change.mergedInto != null) { // nothing of it is left to compare
      return batches
          .load("keys of keepers", change.mergedInto, states::keys)
          .thenApply(key -> List.of(new FieldChange("key", change.key, key)));
    }
    return revision.getRevision() == 1
        ? CompletableFuture.completedFuture(List.of())
        : batches.load("differences", change.past(), differences::of);
  }
}
