package org.standoff.exchange.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.Kept;
import org.standoff.graphql.NodeKind;

/** Collects the rows of one input, which are recorded together. */
final class RowList {
  private final UUID owner;
  private final boolean main;
  private final UnaryOperator<String> keeper;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A list without rows.
   *
   * @param owner what the input is about
   * @param main whether that is what a row of a file is about
   * @param keeper the key of the actor that answers for a key
   */
  RowList(UUID owner, boolean main, UnaryOperator<String> keeper) {
    this.owner = owner;
    this.main = main;
    this.keeper = keeper;
  }

  /** The rows, in the order in which they were added. */
  List<Row> rows() {
    return rows;
  }

  /** What the input is about. */
  UUID owner() {
    return owner;
  }

  /** The key of the actor that answers for a key. */
  UnaryOperator<String> keeper() {
    return keeper;
  }

  /** The values of a further row. */
  RowBuilder row() {
    return new RowBuilder(keeper);
  }

  /** Adds the row of the input itself. */
  void own(Table table, RowBuilder row) {
    rows.add(row.of(table, owner, main));
  }

  /** Adds a row of something that belongs to it. */
  void part(Table table, RowBuilder row) {
    rows.add(row.of(table, owner, false));
  }

  /** Adds a list of actors that belongs to its bearer, each once. */
  void actors(Table table, UUID bearer, List<String> named) {
    List<String> keys = Kept.once(named, keeper);
    for (int i = 0; i < keys.size(); i++) {
      part(table, row().add(bearer, i).reference(NodeKind.ACTOR, keys.get(i)));
    }
  }

  /** Adds what its bearer rests on, each once. */
  void evidence(UUID bearer, List<EvidenceInput> named) {
    List<EvidenceInput> all = Kept.once(named, one -> one.kept(keeper));
    for (int i = 0; i < all.size(); i++) {
      EvidenceInput evidence = all.get(i);
      part(
          Table.EVIDENCE,
          row()
              .add(bearer, i)
              .reference(NodeKind.SOURCE, evidence.source())
              .add(evidence.sentence(), evidence.charStart(), evidence.charEnd())
              .add(evidence.textSha256())
              .reference(NodeKind.ACTOR, evidence.attributedTo())
              .add(evidence.note()));
    }
  }
}
