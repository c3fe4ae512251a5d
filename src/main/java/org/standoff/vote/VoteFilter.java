package org.standoff.vote;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.fact.Criteria;
import org.standoff.fact.DateRange;
import org.standoff.fact.Modality;
import org.standoff.fact.Rank;
import org.standoff.fact.Words;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Filter;
import org.standoff.graphql.NodeKind;

/**
 * Which votes are asked for; all fields hold together.
 *
 * @param crisis of this crisis, by key
 * @param body of one of these bodies, by key
 * @param held held in this range
 * @param result with one of these results
 * @param reference with exactly this reference
 * @param source resting on one of these sources, by key
 * @param rank of one of these ranks
 * @param modality of one of these modalities
 * @param text with these words, in web search syntax; see {@link Words}
 * @param anyOf at least one of these filters holds too
 * @param not this filter does not hold
 */
@Input("VoteFilter")
@Description("Which votes are asked for. All fields hold together; anyOf is or, not is not.")
public record VoteFilter(
    @Description("Of this crisis, by key.") @Nullable String crisis,
    @Description("Of one of these bodies, by key.") @Nullable List<@NonNull String> body,
    @Description("Held in this range.") @Nullable DateRange held,
    @Description("With one of these results.") @Nullable List<@NonNull VoteResult> result,
    @Description("With exactly this reference.") @Nullable String reference,
    @Description("Resting on one of these sources, by key.") @Nullable List<@NonNull String> source,
    @Description("Of one of these ranks.") @Nullable List<@NonNull Rank> rank,
    @Description("Of one of these modalities.") @Nullable List<@NonNull Modality> modality,
    @Description(Words.DESCRIPTION) @Nullable String text,
    @Description("At least one of these filters holds too; an empty list selects nothing.")
        @Nullable
        List<@NonNull VoteFilter> anyOf,
    @Description("This filter does not hold.") @Nullable VoteFilter not)
    implements Filter {

  @Override
  public Condition condition() {
    return new Criteria()
        .refersTo("crisis_id", NodeKind.CRISIS, crisis)
        .refersToOneOf("body_id", NodeKind.ACTOR, body)
        .during("held", held)
        .oneOf("result", result)
        .equal("reference", reference)
        .owns("evidence", "bearer_id", "source_id", NodeKind.SOURCE, source)
        .oneOf("rank", rank)
        .oneOf("modality", modality)
        .words(text)
        .anyOf(anyOf)
        .not(not)
        .toCondition();
  }

  @Override
  public List<String> texts() {
    return Words.texts(text, anyOf);
  }
}
