package org.standoff.statement;

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
 * Which statements are asked for; all fields hold together.
 *
 * @param crisis of this crisis, by key
 * @param speaker said by one of these actors, by key
 * @param kind of one of these kinds
 * @param quotation rendered in one of these modes
 * @param said said in this range
 * @param addressee said to one of these actors, by key
 * @param mentions naming one of these actors, by key
 * @param topic about one of these topics
 * @param source resting on one of these sources, by key
 * @param rank of one of these ranks
 * @param modality of one of these modalities
 * @param text with these words, in web search syntax; see {@link Words}
 * @param anyOf at least one of these filters holds too
 * @param not this filter does not hold
 */
@Input("StatementFilter")
@Description("Which statements are asked for. All fields hold together; anyOf is or, not is not.")
public record StatementFilter(
    @Description("Of this crisis, by key.") @Nullable String crisis,
    @Description("Said by one of these actors, by key.") @Nullable List<@NonNull String> speaker,
    @Description("Of one of these kinds.") @Nullable List<@NonNull StatementKind> kind,
    @Description("Rendered in one of these modes.") @Nullable
        List<@NonNull QuotationMode> quotation,
    @Description("Said in this range.") @Nullable DateRange said,
    @Description("Said to one of these actors, by key.") @Nullable List<@NonNull String> addressee,
    @Description("Naming one of these actors, by key.") @Nullable List<@NonNull String> mentions,
    @Description("About one of these topics.") @Nullable List<@NonNull String> topic,
    @Description("Resting on one of these sources, by key.") @Nullable List<@NonNull String> source,
    @Description("Of one of these ranks.") @Nullable List<@NonNull Rank> rank,
    @Description("Of one of these modalities.") @Nullable List<@NonNull Modality> modality,
    @Description(Words.DESCRIPTION) @Nullable String text,
    @Description("At least one of these filters holds too; an empty list selects nothing.")
        @Nullable
        List<@NonNull StatementFilter> anyOf,
    @Description("This filter does not hold.") @Nullable StatementFilter not)
    implements Filter {

  @Override
  public Condition condition() {
    return new Criteria()
        .refersTo("crisis_id", NodeKind.CRISIS, crisis)
        .refersToOneOf("speaker_id", NodeKind.ACTOR, speaker)
        .oneOf("kind", kind)
        .oneOf("quotation", quotation)
        .during("said", said)
        .owns("statement_addressee", "statement_id", "actor_id", NodeKind.ACTOR, addressee)
        .owns("statement_mention", "statement_id", "actor_id", NodeKind.ACTOR, mentions)
        .holdsOneOf("topics", topic)
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
