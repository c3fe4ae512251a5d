package org.standoff.exchange.bulk;

import java.util.List;
import org.standoff.casualty.CasualtyFigureInput;
import org.standoff.event.EventInput;
import org.standoff.event.ParticipantInput;
import org.standoff.fact.FactInput;
import org.standoff.fact.Kept;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.position.PositionInput;
import org.standoff.statement.StatementInput;
import org.standoff.vote.VoteInput;

/** The rows in which the record keeps what an input says of a fact. */
final class FactRows {
  private final RowList rows;

  FactRows(RowList rows) {
    this.rows = rows;
  }

  /** Adds the rows of a fact. */
  void add(FactInput fact) {
    if (fact instanceof StatementInput statement) {
      add(statement);
    } else if (fact instanceof PositionInput position) {
      add(position);
    } else if (fact instanceof VoteInput vote) {
      add(vote);
    } else if (fact instanceof CasualtyFigureInput figure) {
      add(figure);
    } else if (fact instanceof EventInput event) {
      add(event);
    } else {
      throw new IllegalStateException("a fact of no kind");
    }
    rows.evidence(rows.owner(), fact.evidence());
  }

  private RowBuilder own(FactInput fact) {
    return rows.row()
        .add(rows.owner(), fact.key())
        .reference(NodeKind.CRISIS, fact.crisis())
        .add(fact.summary(), fact.rank(), fact.modality());
  }

  private void add(StatementInput statement) {
    rows.own(
        Table.STATEMENT,
        own(statement)
            .reference(NodeKind.ACTOR, statement.speaker())
            .add(statement.kind(), statement.quotation(), statement.venue(), statement.topics())
            .add(statement.quote(), statement.language())
            .date(statement.said()));
    rows.actors(Table.STATEMENT_ADDRESSEE, rows.owner(), statement.addressees());
    rows.actors(Table.STATEMENT_MENTION, rows.owner(), statement.mentions());
  }

  private void add(PositionInput position) {
    rows.own(
        Table.POSITION,
        own(position)
            .reference(NodeKind.ACTOR, position.holder())
            .add(position.kind())
            .reference(NodeKind.ACTOR, position.target())
            .add(position.regarding())
            .reference(NodeKind.VOTE, position.vote())
            .reference(NodeKind.STATEMENT, position.statement())
            .quantity(position.holderCount())
            .date(position.validFrom())
            .date(position.validTo()));
  }

  private void add(VoteInput vote) {
    rows.own(
        Table.VOTE,
        own(vote)
            .reference(NodeKind.ACTOR, vote.body())
            .add(vote.subject(), vote.reference(), vote.result(), vote.votesFor())
            .add(vote.against(), vote.abstentions(), vote.absent())
            .date(vote.held()));
    vote.choices(rows.keeper())
        .forEach(
            (voter, choice) ->
                rows.part(
                    Table.BALLOT,
                    rows.row().add(rows.owner(), NodeId.uuidOf(NodeKind.ACTOR, voter), choice)));
  }

  private void add(CasualtyFigureInput figure) {
    rows.own(
        Table.CASUALTY_FIGURE,
        own(figure)
            .add(figure.harm(), figure.victims())
            .reference(NodeKind.ACTOR, figure.reportedBy())
            .add(figure.cumulative(), figure.grading(), figure.context(), figure.comparison())
            .quantity(figure.quantity())
            .date(figure.period())
            .place(figure.place()));
    rows.actors(Table.CASUALTY_PERPETRATOR, rows.owner(), figure.perpetrators());
  }

  private void add(EventInput event) {
    rows.own(
        Table.EVENT,
        own(event)
            .add(event.type(), event.verb(), event.mode(), event.contexts(), event.status())
            .reference(NodeKind.STATEMENT, event.announcedBy())
            .reference(NodeKind.EVENT, event.outcome())
            .date(event.occurred())
            .place(event.place()));
    List<ParticipantInput> participants =
        Kept.once(event.participants(), one -> one.kept(rows.keeper()));
    for (int i = 0; i < participants.size(); i++) {
      rows.part(
          Table.EVENT_PARTICIPANT,
          rows.row()
              .add(rows.owner(), i)
              .reference(NodeKind.ACTOR, participants.get(i).actor())
              .add(participants.get(i).role()));
    }
  }
}
