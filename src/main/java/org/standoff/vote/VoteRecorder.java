package org.standoff.vote;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.standoff.actor.Actor;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Kept;
import org.standoff.fact.Keys;
import org.standoff.fact.Recorder;
import org.standoff.graphql.NodeKind;

/** Records votes. */
@Singleton
public class VoteRecorder extends Recorder<VoteInput, Vote> {

  VoteRecorder(Keys keys) {
    super(VoteInput.class, Vote.class, NodeKind.VOTE, keys);
  }

  @Override
  public Vote create(VoteInput input) {
    Vote entity = new Vote();
    apply(input, entity);
    return entity;
  }

  @Override
  public void apply(VoteInput input, Vote entity) {
    applyFact(input, entity);
    entity.body = keys.actor(input.body());
    entity.subject = input.subject();
    entity.reference = input.reference();
    entity.held = input.held().toFuzzyDate();
    entity.result = input.result();
    entity.votesFor = input.votesFor();
    entity.votesAgainst = input.against();
    entity.abstentions = input.abstentions();
    entity.absent = input.absent();
  }

  /** Ballots are rows of their own. */
  @Override
  protected boolean keepsPartsApart() {
    return true;
  }

  @Override
  public void complete(VoteInput input, Vote vote, boolean created) {
    Map<UUID, Ballot> kept = created ? new HashMap<>() : ballots(vote);
    input.choices(keys::keeper).forEach((voter, choice) -> cast(vote, voter, choice, kept));
    kept.values().forEach(Ballot::delete);
  }

  private void cast(Vote vote, String voter, VoteOption choice, Map<UUID, Ballot> kept) {
    Actor actor = keys.actor(voter);
    Ballot ballot = kept.remove(actor.uuid);
    if (ballot == null) {
      ballot = new Ballot();
      ballot.vote = vote;
      ballot.voter = actor;
      ballot.choice = choice;
      ballot.persist();
    } else {
      ballot.choice = choice;
    }
  }

  private static Map<UUID, Ballot> ballots(Vote vote) {
    return Ballot.<Ballot>list("vote", vote).stream()
        .collect(Collectors.toMap(ballot -> ballot.voter.uuid, ballot -> ballot));
  }

  @Override
  public VoteInput describe(Vote entity) {
    List<BallotInput> ballots =
        entity.ownBallots.stream()
            .map(ballot -> new BallotInput(ballot.voter.key, ballot.choice))
            .toList();
    return describe(entity, ballots);
  }

  @Override
  public VoteInput normal(VoteInput input) {
    return describe(create(input), Kept.once(input.ballots(), cast -> cast.kept(keys::keeper)));
  }

  private static VoteInput describe(Vote entity, List<BallotInput> ballots) {
    return new VoteInput(
        entity.key,
        entity.crisis.key,
        entity.summary,
        entity.rank,
        entity.modality,
        EvidenceInput.of(entity.evidence),
        entity.body.key,
        entity.subject,
        entity.reference,
        FuzzyDateInput.of(entity.held),
        entity.result,
        entity.votesFor,
        entity.votesAgainst,
        entity.abstentions,
        entity.absent,
        ballots.stream().sorted(Comparator.comparing(BallotInput::voter)).toList());
  }
}
