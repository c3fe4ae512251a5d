package org.standoff.fact;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Listing;
import org.standoff.graphql.NodeKind;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Pages;
import org.standoff.graphql.Sort;

/** Searches the words of facts of every kind. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class SearchApi {

  private static final Listing<FactRow> WORDS = Listing.ofFacts(FactRow.class, "fact_words");
  private static final String RANK = "record.rank(t.words, record.asked(?))";

  private final Pages pages;
  private final Facts facts;

  SearchApi(Pages pages, Facts facts) {
    this.pages = pages;
    this.facts = facts;
  }

  /** Facts of every kind that match the words, best first. */
  @Query("search")
  @NonNull
  @Description(
      "Facts of every kind that match the words, best first. Searched are the summary, and what the"
          + " kind has besides: quote, venue and topics; what a position regards; subject and"
          + " reference of a vote; context, comparison and place of a figure; type and place of an"
          + " event."
          + Words.BOUNDED)
  public FactConnection search(
      @NonNull @Description(Words.DESCRIPTION) String text,
      @Description("Only facts of these kinds.") @io.smallrye.graphql.api.Nullable
          List<@NonNull FactKind> kinds,
      @Description("Only facts of this crisis, by key.") String crisis,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after,
      @Description("Answer as it would have been at this moment; absent: now.")
          OffsetDateTime knownAt) {
    Condition filter =
        new Criteria()
            .and(Condition.of("t.words @@ record.asked(?)", Words.require(text)))
            .oneOf("kind", kinds)
            .refersTo("crisis_id", NodeKind.CRISIS, crisis)
            .toCondition();
    Sort best = Words.byRank(RANK, text, Direction.DESC);
    PageRequest page = PageRequest.of(first, after);
    return new FactConnection(pages.of(WORDS, filter, best, page, facts::behind));
  }
}
