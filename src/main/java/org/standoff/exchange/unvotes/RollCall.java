package org.standoff.exchange.unvotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.exchange.bulk.RowPlace;
import org.standoff.exchange.bulk.ToldCounts;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.Keyed;
import org.standoff.fact.Modality;
import org.standoff.fact.Rank;
import org.standoff.vote.BallotInput;
import org.standoff.vote.VoteInput;
import org.standoff.vote.VoteOption;
import org.standoff.vote.VoteResult;

/**
 * A roll call with its ballots.
 *
 * @param number its number in the dataset
 * @param day the day, as the dataset writes it
 * @param resolution the number of the resolution; null where there is none
 * @param shortTitle null where there is none
 * @param description null where there is none
 * @param issues the issues that it is about, as the dataset sorts them; null for none
 * @param ballots who voted how; empty where that is not known
 */
record RollCall(
    RowPlace place,
    int number,
    int session,
    String day,
    @Nullable String resolution,
    @Nullable String shortTitle,
    @Nullable String description,
    @Nullable String issues,
    List<BallotInput> ballots) {

  /** What the vote rests on. */
  List<Keyed> rests(Map<String, ActorInput> voters) {
    List<Keyed> rests = new ArrayList<>(List.of(Assembly.BODY, Assembly.DATASET));
    for (BallotInput ballot : ballots) {
      ActorInput voter = voters.get(ballot.voter());
      if (voter != null) {
        rests.add(voter);
      }
    }
    return rests;
  }

  /** The vote; the dataset does not tell how it ended. */
  VoteInput vote(String crisis) {
    return new VoteInput(
        Assembly.KEY + "/" + number,
        crisis,
        summary(),
        Rank.NORMAL,
        Modality.ASSERTED,
        List.of(evidence()),
        Assembly.BODY.key(),
        subject(),
        resolution,
        HeldDay.of(session, day),
        VoteResult.UNKNOWN,
        stated(VoteOption.FOR),
        stated(VoteOption.AGAINST),
        stated(VoteOption.ABSTENTION),
        null,
        ballots);
  }

  private String summary() {
    String counts =
        ballots.isEmpty()
            ? ToldCounts.NOT_STATED
            : ToldCounts.of(
                count(VoteOption.FOR), count(VoteOption.AGAINST), count(VoteOption.ABSTENTION));
    return "Roll call %d of the United Nations General Assembly, session %d%s: %s."
        .formatted(number, session, resolution == null ? "" : ", on " + resolution, counts);
  }

  private String subject() {
    return Stream.of(shortTitle, description, resolution)
        .filter(text -> text != null)
        .findFirst()
        .orElse("not stated");
  }

  private @Nullable Integer stated(VoteOption choice) {
    return ballots.isEmpty() ? null : count(choice);
  }

  private int count(VoteOption choice) {
    return (int) ballots.stream().filter(ballot -> ballot.choice() == choice).count();
  }

  private EvidenceInput evidence() {
    String note =
        Stream.of(
                "rcid " + number,
                issues == null ? "" : "issues: " + issues,
                shortTitle == null || description == null ? "" : "descr: " + description)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return new EvidenceInput(Assembly.KEY, null, null, null, null, null, note);
  }
}
