package org.standoff.position;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorKind;
import org.standoff.fact.Absent;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FactInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Modality;
import org.standoff.fact.Problems;
import org.standoff.fact.QuantityInput;
import org.standoff.fact.Rank;
import org.standoff.fact.References;
import org.standoff.graphql.NodeKind;

/** A position as it is given to the record. */
@Input("PositionInput")
@Description("A stance that a holder takes, such as recognition, support or a sanction.")
public record PositionInput(
    @NonNull @Description("The stable, readable key, such as venezuela-2019/po-1.") String key,
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
    @NonNull @References(NodeKind.ACTOR) @Description("Who takes the position, by key.")
        String holder,
    @NonNull @Description("What position it is.") PositionKind kind,
    @References(NodeKind.ACTOR)
        @Description("Whom it is taken on, by key; left out: nobody in particular is named.")
        @Nullable String target,
    @Description("In what respect it is taken.") @Nullable String regarding,
    @Description(
            "How many hold it, only where the holder is an unnamed group such as \"two dozen "
                + "nations\".")
        @Nullable QuantityInput holderCount,
    @NonNull @Description("Since when it is held, or when the act was done.")
        FuzzyDateInput validFrom,
    @Description("Until when it is held; left out: until the same holder takes another.")
        @Nullable FuzzyDateInput validTo,
    @References(NodeKind.VOTE) @Description("The vote by which it was taken, by key.")
        @Nullable String vote,
    @References(NodeKind.STATEMENT) @Description("The statement in which it was taken, by key.")
        @Nullable String statement)
    implements FactInput {

  /** The kinds of holders of whom it can be told how many they are: those not named one by one. */
  public static final Set<ActorKind> COUNTED =
      Set.of(ActorKind.STATE_GROUP, ActorKind.UNNAMED_GROUP, ActorKind.UNNAMED_SOURCE);

  /** Reads what was left out as its default, and lists left out as empty. */
  public PositionInput {
    rank = Absent.or(rank, Rank.NORMAL);
    modality = Absent.or(modality, Modality.ASSERTED);
    evidence = Absent.orEmpty(evidence);
  }

  @Override
  public void check(Problems problems) {
    FactInput.super.check(problems);
    problems.term("regarding", regarding);
    if (validTo != null && validTo.isBefore(validFrom)) {
      problems.add("validTo", "must not be before validFrom");
    }
  }
}
