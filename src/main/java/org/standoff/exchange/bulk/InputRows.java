package org.standoff.exchange.bulk;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ActorNameInput;
import org.standoff.actor.ExternalIdInput;
import org.standoff.actor.RoleInput;
import org.standoff.crisis.CrisisInput;
import org.standoff.fact.FactInput;
import org.standoff.fact.Kept;
import org.standoff.fact.Keyed;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.source.SourceInput;

/** The rows in which the record keeps what an input says, and first of them its own. */
final class InputRows {
  private final RowList rows;

  private InputRows(RowList rows) {
    this.rows = rows;
  }

  /**
   * The rows of an input, which is valid.
   *
   * @param main whether it is what a row of the file is about
   * @param keeper the key of the actor that answers for a key
   * @throws IllegalArgumentException where a text holds what is no character
   */
  static List<Row> of(Keyed input, boolean main, UnaryOperator<String> keeper) {
    RowList rows = new RowList(InputKinds.uuidOf(input), main, keeper);
    if (input instanceof FactInput fact) {
      new FactRows(rows).add(fact);
    } else {
      new InputRows(rows).add(input);
    }
    return rows.rows();
  }

  private void add(Keyed input) {
    if (input instanceof ActorInput actor) {
      add(actor);
    } else if (input instanceof SourceInput source) {
      add(source);
    } else if (input instanceof CrisisInput crisis) {
      add(crisis);
    } else {
      throw new IllegalStateException("an input of no kind");
    }
  }

  private void add(CrisisInput crisis) {
    rows.own(
        Table.CRISIS,
        rows.row()
            .add(rows.owner(), crisis.key(), crisis.name(), crisis.summary(), crisis.countries())
            .date(crisis.period()));
  }

  private void add(SourceInput source) {
    rows.own(
        Table.SOURCE,
        rows.row()
            .add(rows.owner(), source.key(), source.kind(), source.title(), source.url())
            .reference(NodeKind.ACTOR, source.publisher())
            .add(source.author(), source.accessedAt(), source.language(), source.licence())
            .add(source.attribution(), source.reliability())
            .reference(NodeKind.SOURCE, source.derivedFrom())
            .add(source.credit(), source.textSha256(), source.textLength())
            .date(source.published()));
  }

  private void add(ActorInput actor) {
    UUID id = rows.owner();
    rows.own(
        Table.ACTOR,
        rows.row().add(id, actor.key(), actor.kind(), actor.country(), actor.description()));
    for (int i = 0; i < actor.names().size(); i++) {
      ActorNameInput name = actor.names().get(i);
      rows.part(
          Table.ACTOR_NAME,
          rows.row()
              .add(id, i, name.name(), name.language(), name.kind())
              .add(name.validFrom(), name.validTo()));
    }
    for (int i = 0; i < actor.externalIds().size(); i++) {
      ExternalIdInput other = actor.externalIds().get(i);
      rows.part(
          Table.EXTERNAL_ID, rows.row().add(id, i, other.scheme(), other.value(), other.url()));
    }
    List<RoleInput> roles = Kept.once(actor.roles(), role -> role.kept(rows.keeper()));
    for (int i = 0; i < roles.size(); i++) {
      add(actor, i, roles.get(i));
    }
    rows.evidence(id, actor.evidence());
  }

  private void add(ActorInput holder, int ordinal, RoleInput role) {
    UUID id = NodeId.uuidOf(NodeKind.ROLE, holder.key() + "/" + ordinal);
    rows.part(
        Table.ROLE,
        rows.row()
            .add(id, rows.owner(), ordinal, role.title())
            .reference(NodeKind.ACTOR, role.organisation())
            .date(role.period()));
    rows.actors(Table.ROLE_ACCORDING_TO, id, role.accordingTo());
    rows.actors(Table.ROLE_DISPUTED_BY, id, role.disputedBy());
    rows.evidence(id, role.evidence());
  }
}
