package org.standoff.exchange.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.standoff.fact.FactLink;
import org.standoff.fact.Keyed;
import org.standoff.fact.LinkInput;

/**
 * Rows of what is new to the record, in all revisions that they are to have, which go straight into
 * its tables by COPY. Things are told one after the other, each from its first step to its last.
 */
public final class PastRows {
  private final UnaryOperator<String> keeper;
  private final Map<Table, CopyText> texts = new HashMap<>();
  private Past thing = nothing();

  /**
   * No rows.
   *
   * @param keeper the key of the actor that answers for a key
   */
  public PastRows(UnaryOperator<String> keeper) {
    this.keeper = keeper;
  }

  private Past nothing() {
    return new Past(table -> texts.computeIfAbsent(table, some -> new CopyText()));
  }

  /**
   * The thing says this from a step on.
   *
   * @param input is valid
   * @param step the number of the step, later than those told of the thing before
   * @throws IllegalArgumentException where a text holds what is no character
   */
  public void say(Keyed input, long step) {
    thing.say(InputRows.of(input, true, keeper), step);
  }

  /** The same of a link. */
  public void say(LinkInput input, long step) {
    thing.say(List.of(row(FactLink.of(input))), step);
  }

  private Row row(FactLink link) {
    UUID id = link.uuid;
    return new RowBuilder(keeper)
        .add(id, link.kind, link.fromUuid, link.toUuid, link.note)
        .of(Table.FACT_LINK, id, true);
  }

  /** What the thing said last is withdrawn in a step. */
  public void retract(long step) {
    thing.retract(step);
  }

  /** All of the thing is told; what is told next is of another. */
  public void end() {
    thing.end();
    thing = nothing();
  }

  /** Records the rows in their steps, which the transaction has begun. */
  public void record(Connection connection) throws SQLException {
    for (Table table : Table.ALL) {
      CopyText text = texts.get(table);
      if (text != null) {
        CopyTable.copy(connection, table.revised(), text);
      }
    }
  }
}
