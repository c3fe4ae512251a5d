package org.standoff.statement;

import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Absent;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FactInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Modality;
import org.standoff.fact.Problems;
import org.standoff.fact.Rank;
import org.standoff.fact.References;
import org.standoff.graphql.NodeKind;

/** A statement as it is given to the record. */
@Input("StatementInput")
@Description("Something said or written by an actor, or adopted as text by a body.")
public record StatementInput(
    @NonNull @Description("The stable, readable key, such as venezuela-2019/st-1.") String key,
    @NonNull @References(NodeKind.CRISIS) @Description("The crisis that it is about, by key.")
        String crisis,
    @NonNull @Description("What is claimed, in one or two sentences of the desk's own.")
        String summary,
    @DefaultValue("NORMAL")
        @Description("How far the desk prefers it over others about the same thing.")
        Rank rank,
    @DefaultValue("ASSERTED") @Description("How strongly the claim is made by whoever makes it.")
        Modality modality,
    @NonNull @Description("What it rests on: at least one evidence.")
        List<@NonNull EvidenceInput> evidence,
    @NonNull @References(NodeKind.ACTOR) @Description("Who said or wrote it, by key.")
        String speaker,
    @NonNull @Description("What kind of statement it is.") StatementKind kind,
    @NonNull @Description("How the source renders the words.") QuotationMode quotation,
    @NonNull @Description("When it was said or written.") FuzzyDateInput said,
    @Description("Where it was said or published.") @Nullable String venue,
    @DefaultValue("[]")
        @References(NodeKind.ACTOR)
        @Description("Those whom it is addressed to, by key.")
        List<@NonNull String> addressees,
    @DefaultValue("[]") @References(NodeKind.ACTOR) @Description("Those whom it speaks of, by key.")
        List<@NonNull String> mentions,
    @DefaultValue("[]") @Description("What it is about, in words for filtering.")
        List<@NonNull String> topics,
    @Description("The speaker's own words, as far as the source prints them and they are kept.")
        @Nullable String quote,
    @Description("The language of the quote, by BCP 47 tag.") @Nullable String language)
    implements FactInput {

  /** Reads what was left out as its default, and lists left out as empty. */
  public StatementInput {
    rank = Absent.or(rank, Rank.NORMAL);
    modality = Absent.or(modality, Modality.ASSERTED);
    evidence = Absent.orEmpty(evidence);
    addressees = Absent.orEmpty(addressees);
    mentions = Absent.orEmpty(mentions);
    topics = Absent.orEmpty(topics);
  }

  @Override
  public void check(Problems problems) {
    FactInput.super.check(problems);
    problems.text("venue", venue);
    problems.text("quote", quote);
    problems.language("language", language);
    problems.terms("topics", topics);
    problems.distinct("addressees", addressees);
    problems.distinct("mentions", mentions);
    problems.distinct("topics", topics);
  }
}
