package org.standoff.casualty;

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
import org.standoff.fact.PlaceInput;
import org.standoff.fact.Problems;
import org.standoff.fact.QuantityInput;
import org.standoff.fact.Rank;
import org.standoff.fact.References;
import org.standoff.graphql.NodeKind;

/** A casualty figure as it is given to the record. */
@Input("CasualtyFigureInput")
@Description("A number of people killed, detained or otherwise harmed, as claimed by somebody.")
public record CasualtyFigureInput(
    @NonNull @Description("The stable, readable key, such as venezuela-2019/ca-1.") String key,
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
    @NonNull @Description("What was done to the people counted.") Harm harm,
    @NonNull @Description("How many.") QuantityInput quantity,
    @DefaultValue("[]") @Description("What the people counted all are; empty: not stated.")
        List<@NonNull VictimStatus> victims,
    @DefaultValue("[]")
        @References(NodeKind.ACTOR)
        @Description("Those who are said to have done it, by key.")
        List<@NonNull String> perpetrators,
    @References(NodeKind.ACTOR) @Description("Who gave the figure, by key.")
        @Nullable String reportedBy,
    @NonNull @Description("The time that the figure counts, or its as-of day if cumulative.")
        FuzzyDateInput period,
    @Description("Where it happened; left out: not stated.") @Nullable PlaceInput place,
    @DefaultValue("false")
        @Description("Whether the figure is a running count up to the last day of its period.")
        Boolean cumulative,
    @Description("How well the claim is supported.") @Nullable ClaimGrading grading,
    @Description("In what circumstances it happened.") @Nullable String context,
    @Description("What the source compares the figure with.") @Nullable String comparison)
    implements FactInput {

  /** Reads what was left out as its default, and lists left out as empty. */
  public CasualtyFigureInput {
    rank = Absent.or(rank, Rank.NORMAL);
    modality = Absent.or(modality, Modality.ASSERTED);
    evidence = Absent.orEmpty(evidence);
    victims = Absent.orEmpty(victims);
    perpetrators = Absent.orEmpty(perpetrators);
    cumulative = Absent.or(cumulative, false);
  }

  @Override
  public void check(Problems problems) {
    FactInput.super.check(problems);
    problems.text("context", context);
    problems.text("comparison", comparison);
    problems.distinct("victims", victims);
    problems.distinct("perpetrators", perpetrators);
  }
}
