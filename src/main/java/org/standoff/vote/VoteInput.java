package org.standoff.vote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
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
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/** A vote as it is given to the record. */
@Input("VoteInput")
@Description("A vote held in a body, with its counts as far as the source states them.")
public record VoteInput(
    @NonNull @Description("The stable, readable key, such as venezuela-2019/vo-1.") String key,
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
    @NonNull @References(NodeKind.ACTOR) @Description("The body that voted, by key.") String body,
    @NonNull @Description("What was voted on.") String subject,
    @Description("The number under which the body keeps what was voted on.")
        @Nullable String reference,
    @NonNull @Description("When the vote was held.") FuzzyDateInput held,
    @NonNull @Description("How the vote ended.") VoteResult result,
    @Name("for") @Description("The votes for; left out: not stated, which is not zero.")
        @Nullable Integer votesFor,
    @Description("The votes against; left out: not stated, which is not zero.")
        @Nullable Integer against,
    @Description("The abstentions; left out: not stated, which is not zero.")
        @Nullable Integer abstentions,
    @Description("Those who were absent; left out: not stated, which is not zero.")
        @Nullable Integer absent,
    @DefaultValue("[]") @Description("Who voted how, as far as it is known; each voter once.")
        List<@NonNull BallotInput> ballots)
    implements FactInput {

  /** Reads what was left out as its default, and lists left out as empty. */
  public VoteInput {
    rank = Absent.or(rank, Rank.NORMAL);
    modality = Absent.or(modality, Modality.ASSERTED);
    evidence = Absent.orEmpty(evidence);
    ballots = Absent.orEmpty(ballots);
  }

  @Override
  public void check(Problems problems) {
    FactInput.super.check(problems);
    problems.text("subject", subject);
    problems.term("reference", reference);
    count(problems, "for", votesFor, VoteOption.FOR);
    count(problems, "against", against, VoteOption.AGAINST);
    count(problems, "abstentions", abstentions, VoteOption.ABSTENTION);
    count(problems, "absent", absent, VoteOption.ABSENT);
    problems.distinct("ballots", ballots, BallotInput::voter);
  }

  /** Of some the ballots may not be known, but there is none beyond the count. */
  private void count(Problems problems, String field, @Nullable Integer votes, VoteOption choice) {
    problems.count(field, votes);
    long cast = ballots.stream().filter(ballot -> ballot.choice() == choice).count();
    if (votes != null && votes >= 0 && votes < cast) {
      problems.add(field, "must not be less than there are such ballots");
    }
  }

  /**
   * Who voted how, by the keys of the actors that answer for those of the voters.
   *
   * @param keeper the key of the actor that answers for a key
   * @throws RecordException where one actor answers for two voters
   */
  public Map<String, VoteOption> choices(UnaryOperator<String> keeper) {
    Map<String, VoteOption> choices = new LinkedHashMap<>();
    for (BallotInput cast : ballots) {
      if (choices.put(keeper.apply(cast.voter()), cast.choice()) != null) {
        throw new RecordException(
            ErrorCode.VALIDATION, "Two of the voters are one: their actors were merged.");
      }
    }
    return choices;
  }
}
