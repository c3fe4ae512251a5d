package org.standoff.position;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.actor.ActorKind;
import org.standoff.fact.Criteria;
import org.standoff.fact.DateRange;
import org.standoff.fact.Modality;
import org.standoff.fact.Rank;
import org.standoff.fact.Words;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Filter;
import org.standoff.graphql.NodeKind;

/**
 * Which positions are asked for; all fields hold together.
 *
 * @param crisis of this crisis, by key
 * @param holder held by one of these actors, by key
 * @param holderKind held by an actor of one of these kinds
 * @param kind of one of these kinds
 * @param target towards one of these actors, by key
 * @param regarding in exactly this respect
 * @param validFrom taken in this range
 * @param validAt held on this day
 * @param source resting on one of these sources, by key
 * @param rank of one of these ranks
 * @param modality of one of these modalities
 * @param text with these words, in web search syntax; see {@link Words}
 * @param anyOf at least one of these filters holds too
 * @param not this filter does not hold
 */
@Input("PositionFilter")
@Description("Which positions are asked for. All fields hold together; anyOf is or, not is not.")
public record PositionFilter(
    @Description("Of this crisis, by key.") @Nullable String crisis,
    @Description("Held by one of these actors, by key.") @Nullable List<@NonNull String> holder,
    @Description("Held by an actor of one of these kinds.") @Nullable
        List<@NonNull ActorKind> holderKind,
    @Description("Of one of these kinds.") @Nullable List<@NonNull PositionKind> kind,
    @Description("Towards one of these actors, by key.") @Nullable List<@NonNull String> target,
    @Description("In exactly this respect.") @Nullable String regarding,
    @Description("Taken in this range.") @Nullable DateRange validFrom,
    @Description(
            "Held on this day: begun, not ended and not superseded, by the method standoff-1 of the"
                + " tallies in methodology.")
        @Nullable
        LocalDate validAt,
    @Description("Resting on one of these sources, by key.") @Nullable List<@NonNull String> source,
    @Description("Of one of these ranks.") @Nullable List<@NonNull Rank> rank,
    @Description("Of one of these modalities.") @Nullable List<@NonNull Modality> modality,
    @Description(Words.DESCRIPTION) @Nullable String text,
    @Description("At least one of these filters holds too; an empty list selects nothing.")
        @Nullable
        List<@NonNull PositionFilter> anyOf,
    @Description("This filter does not hold.") @Nullable PositionFilter not)
    implements Filter {

  @Override
  public Condition condition() {
    return new Criteria()
        .refersTo("crisis_id", NodeKind.CRISIS, crisis)
        .refersToOneOf("holder_id", NodeKind.ACTOR, holder)
        .ofKind("actor", "holder_id", holderKind)
        .oneOf("kind", kind)
        .refersToOneOf("target_id", NodeKind.ACTOR, target)
        .equal("regarding", regarding)
        .during("valid_from", validFrom)
        .and(validAt == null ? Condition.ALWAYS : PositionCourse.heldOn(validAt))
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
