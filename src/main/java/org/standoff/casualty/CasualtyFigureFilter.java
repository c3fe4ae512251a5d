package org.standoff.casualty;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.fact.Criteria;
import org.standoff.fact.DateRange;
import org.standoff.fact.Modality;
import org.standoff.fact.Qualifier;
import org.standoff.fact.Rank;
import org.standoff.fact.Words;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Filter;
import org.standoff.graphql.NodeKind;

/**
 * Which casualty figures are asked for; all fields hold together.
 *
 * @param crisis of this crisis, by key
 * @param harm of one of these harms
 * @param victims of victims of one of these statuses
 * @param perpetrator said to be done by one of these actors, by key
 * @param reportedBy claimed by one of these actors, by key
 * @param during in this range
 * @param country in this country, by ISO 3166-1 alpha-2 code
 * @param qualifier worded with one of these qualifiers
 * @param grading of one of these gradings
 * @param atLeast certainly at least as many: the lower bound is not below it
 * @param source resting on one of these sources, by key
 * @param rank of one of these ranks
 * @param modality of one of these modalities
 * @param text with these words, in web search syntax; see {@link Words}
 * @param anyOf at least one of these filters holds too
 * @param not this filter does not hold
 */
@Input("CasualtyFigureFilter")
@Description(
    "Which casualty figures are asked for. All fields hold together; anyOf is or, not is not.")
public record CasualtyFigureFilter(
    @Description("Of this crisis, by key.") @Nullable String crisis,
    @Description("Of one of these harms.") @Nullable List<@NonNull Harm> harm,
    @Description("Of victims of one of these statuses.") @Nullable
        List<@NonNull VictimStatus> victims,
    @Description("Said to be done by one of these actors, by key.") @Nullable
        List<@NonNull String> perpetrator,
    @Description("Claimed by one of these actors, by key.") @Nullable
        List<@NonNull String> reportedBy,
    @Description("In this range.") @Nullable DateRange during,
    @Description("In this country, by ISO 3166-1 alpha-2 code.") @Nullable String country,
    @Description("Worded with one of these qualifiers.") @Nullable
        List<@NonNull Qualifier> qualifier,
    @Description("Of one of these gradings.") @Nullable List<@NonNull ClaimGrading> grading,
    @Description("Certainly at least as many: the lower bound is not below it.") @Nullable
        Integer atLeast,
    @Description("Resting on one of these sources, by key.") @Nullable List<@NonNull String> source,
    @Description("Of one of these ranks.") @Nullable List<@NonNull Rank> rank,
    @Description("Of one of these modalities.") @Nullable List<@NonNull Modality> modality,
    @Description(Words.DESCRIPTION) @Nullable String text,
    @Description("At least one of these filters holds too; an empty list selects nothing.")
        @Nullable
        List<@NonNull CasualtyFigureFilter> anyOf,
    @Description("This filter does not hold.") @Nullable CasualtyFigureFilter not)
    implements Filter {

  @Override
  public Condition condition() {
    return new Criteria()
        .refersTo("crisis_id", NodeKind.CRISIS, crisis)
        .oneOf("harm", harm)
        .holdsOneOf("victims", victims)
        .owns("casualty_perpetrator", "casualty_figure_id", "actor_id", NodeKind.ACTOR, perpetrator)
        .refersToOneOf("reported_by_id", NodeKind.ACTOR, reportedBy)
        .during("period", during)
        .code("place_country_code", country)
        .oneOf("quantity_qualifier", qualifier)
        .oneOf("grading", grading)
        .atLeast("quantity_low", atLeast)
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
