package org.standoff.event;

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
 * Which events are asked for; all fields hold together.
 *
 * @param crisis of this crisis, by key
 * @param type of one of these types
 * @param verb of one of these PLOVER event types
 * @param context in one of these PLOVER contexts
 * @param status of one of these statuses
 * @param participant with one of these actors, by key
 * @param occurred in this range
 * @param country in this country, by ISO 3166-1 alpha-2 code
 * @param source resting on one of these sources, by key
 * @param rank of one of these ranks
 * @param modality of one of these modalities
 * @param text with these words, in web search syntax; see {@link Words}
 * @param anyOf at least one of these filters holds too
 * @param not this filter does not hold
 */
@Input("EventFilter")
@Description("Which events are asked for. All fields hold together; anyOf is or, not is not.")
public record EventFilter(
    @Description("Of this crisis, by key.") @Nullable String crisis,
    @Description("Of one of these types.") @Nullable List<@NonNull String> type,
    @Description("Of one of these PLOVER event types.") @Nullable List<@NonNull EventVerb> verb,
    @Description("In one of these PLOVER contexts.") @Nullable List<@NonNull EventContext> context,
    @Description("Of one of these statuses.") @Nullable List<@NonNull EventStatus> status,
    @Description("With one of these actors, by key.") @Nullable List<@NonNull String> participant,
    @Description("In this range.") @Nullable DateRange occurred,
    @Description("In this country, by ISO 3166-1 alpha-2 code.") @Nullable String country,
    @Description("Resting on one of these sources, by key.") @Nullable List<@NonNull String> source,
    @Description("Of one of these ranks.") @Nullable List<@NonNull Rank> rank,
    @Description("Of one of these modalities.") @Nullable List<@NonNull Modality> modality,
    @Description(Words.DESCRIPTION) @Nullable String text,
    @Description("At least one of these filters holds too; an empty list selects nothing.")
        @Nullable
        List<@NonNull EventFilter> anyOf,
    @Description("This filter does not hold.") @Nullable EventFilter not)
    implements Filter {

  @Override
  public Condition condition() {
    return new Criteria()
        .refersTo("crisis_id", NodeKind.CRISIS, crisis)
        .oneOfTexts("type", type)
        .oneOf("verb", verb)
        .holdsOneOf("contexts", context)
        .oneOf("status", status)
        .owns("event_participant", "event_id", "actor_id", NodeKind.ACTOR, participant)
        .during("occurred", occurred)
        .code("place_country_code", country)
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
