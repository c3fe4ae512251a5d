package org.standoff.fact;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.crisis.Crisis;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Listing;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Pages;
import org.standoff.graphql.Sort;

/** Puts the facts of a crisis, whatever their kind, in the order in which they happened. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class TimelineApi {

  private static final Listing<FactRow> FACTS = Listing.ofFacts(FactRow.class, "fact");
  private static final Sort BY_DATE = Sort.byDate("HAPPENED", "happened", Direction.ASC);

  private final Pages pages;
  private final Facts facts;

  TimelineApi(Pages pages, Facts facts) {
    this.pages = pages;
    this.facts = facts;
  }

  /** The facts of a crisis; a fuzzy date is placed by its earliest day, undated facts come last. */
  @NonNull
  @Description(
      "All facts in the order in which they happened. A fuzzy date is placed by its earliest day;"
          + " undated facts come last, those of a range without beginning too.")
  public CompletionStage<FactConnection> timeline(
      @Source Crisis crisis,
      @Description("Only facts of these kinds.") @Nullable List<@NonNull FactKind> kinds,
      @Description("Only facts in this range.") DateRange during,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after) {
    Condition filter = new Criteria().oneOf("kind", kinds).during("happened", during).toCondition();
    return pages
        .of(
            FACTS,
            "t.crisis_id",
            crisis.uuid,
            filter,
            BY_DATE,
            PageRequest.of(first, after),
            facts::behind)
        .thenApply(FactConnection::new);
  }
}
