package org.standoff.exchange.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ActorNameInput;
import org.standoff.actor.ExternalIdInput;
import org.standoff.actor.RoleInput;
import org.standoff.casualty.CasualtyFigureInput;
import org.standoff.crisis.CrisisInput;
import org.standoff.fact.Checked;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FactInput;
import org.standoff.fact.Keyed;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.source.SourceInput;
import org.standoff.vote.BallotInput;
import org.standoff.vote.VoteInput;

/** The rows in which the record keeps what an input says. */
final class InputRows {
  private final boolean main;
  private final List<Row> rows = new ArrayList<>();

  private InputRows(boolean main) {
    this.main = main;
  }

  /**
   * The rows of an input.
   *
   * @param main whether it is what a row of the file is about
   * @throws IllegalArgumentException where it is not valid; the message is the rule broken
   */
  static List<Row> of(Keyed input, boolean main) {
    check(input);
    InputRows rows = new InputRows(main);
    if (input instanceof CasualtyFigureInput figure) {
      rows.add(figure);
    } else if (input instanceof VoteInput vote) {
      rows.add(vote);
    } else if (input instanceof ActorInput actor) {
      rows.add(actor);
    } else if (input instanceof SourceInput source) {
      rows.add(source);
    } else if (input instanceof CrisisInput crisis) {
      rows.add(crisis);
    } else {
      throw new IllegalStateException("nothing of this kind is loaded in bulk");
    }
    return rows.rows;
  }

  private static void check(Checked input) {
    input.check(
        (field, reason) -> {
          throw new IllegalArgumentException(field + " " + reason);
        });
  }

  /** The id of what has a key. */
  static UUID id(Keyed input) {
    NodeKind kind;
    if (input instanceof CasualtyFigureInput) {
      kind = NodeKind.CASUALTY_FIGURE;
    } else if (input instanceof VoteInput) {
      kind = NodeKind.VOTE;
    } else if (input instanceof ActorInput) {
      kind = NodeKind.ACTOR;
    } else {
      kind = input instanceof SourceInput ? NodeKind.SOURCE : NodeKind.CRISIS;
    }
    return NodeId.uuidOf(kind, input.key());
  }

  private void add(CrisisInput crisis) {
    UUID id = id(crisis);
    rows.add(
        new RowBuilder()
            .add(id, crisis.key(), crisis.name(), crisis.summary(), crisis.countries())
            .date(crisis.period())
            .of(Table.CRISIS, id, main));
  }

  private void add(SourceInput source) {
    UUID id = id(source);
    rows.add(
        new RowBuilder()
            .add(id, source.key(), source.kind(), source.title(), source.url())
            .reference(NodeKind.ACTOR, source.publisher())
            .add(source.author(), source.accessedAt(), source.language(), source.licence())
            .add(source.attribution(), source.reliability())
            .reference(NodeKind.SOURCE, source.derivedFrom())
            .add(source.credit(), source.textSha256(), source.textLength())
            .date(source.published())
            .of(Table.SOURCE, id, main));
  }

  private void add(ActorInput actor) {
    UUID id = id(actor);
    rows.add(
        new RowBuilder()
            .add(id, actor.key(), actor.kind(), actor.country(), actor.description())
            .of(Table.ACTOR, id, main));
    for (int i = 0; i < actor.names().size(); i++) {
      ActorNameInput name = actor.names().get(i);
      check(name);
      rows.add(
          new RowBuilder()
              .add(id, i, name.name(), name.language(), name.kind())
              .add(name.validFrom(), name.validTo())
              .of(Table.ACTOR_NAME, id, false));
    }
    for (int i = 0; i < actor.externalIds().size(); i++) {
      ExternalIdInput other = actor.externalIds().get(i);
      check(other);
      rows.add(
          new RowBuilder()
              .add(id, i, other.scheme(), other.value())
              .of(Table.EXTERNAL_ID, id, false));
    }
    for (int i = 0; i < actor.roles().size(); i++) {
      add(actor, i, actor.roles().get(i));
    }
    evidence(id, id, actor.evidence());
  }

  private void add(ActorInput holder, int ordinal, RoleInput role) {
    check(role);
    UUID owner = id(holder);
    UUID id = NodeId.uuidOf(NodeKind.ROLE, holder.key() + "/" + ordinal);
    rows.add(
        new RowBuilder()
            .add(id, owner, ordinal, role.title())
            .reference(NodeKind.ACTOR, role.organisation())
            .date(role.period())
            .of(Table.ROLE, owner, false));
    evidence(owner, id, role.evidence());
  }

  private void evidence(UUID owner, UUID bearer, List<EvidenceInput> all) {
    for (int i = 0; i < all.size(); i++) {
      EvidenceInput evidence = all.get(i);
      check(evidence);
      rows.add(
          new RowBuilder()
              .add(bearer, i)
              .reference(NodeKind.SOURCE, evidence.source())
              .add(evidence.sentence(), evidence.charStart(), evidence.charEnd())
              .add(evidence.textSha256())
              .reference(NodeKind.ACTOR, evidence.attributedTo())
              .add(evidence.note())
              .of(Table.EVIDENCE, owner, false));
    }
  }

  private static RowBuilder fact(FactInput fact) {
    return new RowBuilder()
        .add(id(fact), fact.key())
        .reference(NodeKind.CRISIS, fact.crisis())
        .add(fact.summary(), fact.rank(), fact.modality());
  }

  private void add(VoteInput vote) {
    UUID id = id(vote);
    rows.add(
        fact(vote)
            .reference(NodeKind.ACTOR, vote.body())
            .add(vote.subject(), vote.reference(), vote.result(), vote.votesFor())
            .add(vote.against(), vote.abstentions(), vote.absent())
            .date(vote.held())
            .of(Table.VOTE, id, main));
    for (BallotInput ballot : vote.ballots()) {
      rows.add(
          new RowBuilder()
              .add(id)
              .reference(NodeKind.ACTOR, ballot.voter())
              .add(ballot.choice())
              .of(Table.BALLOT, id, false));
    }
    evidence(id, id, vote.evidence());
  }

  private void add(CasualtyFigureInput figure) {
    UUID id = id(figure);
    rows.add(
        fact(figure)
            .add(figure.harm(), figure.victims())
            .reference(NodeKind.ACTOR, figure.reportedBy())
            .add(figure.cumulative(), figure.grading(), figure.context(), figure.comparison())
            .quantity(figure.quantity())
            .date(figure.period())
            .place(figure.place())
            .of(Table.CASUALTY_FIGURE, id, main));
    for (int i = 0; i < figure.perpetrators().size(); i++) {
      rows.add(
          new RowBuilder()
              .add(id, i)
              .reference(NodeKind.ACTOR, figure.perpetrators().get(i))
              .of(Table.CASUALTY_PERPETRATOR, id, false));
    }
    evidence(id, id, figure.evidence());
  }
}
