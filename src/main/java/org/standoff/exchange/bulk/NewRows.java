package org.standoff.exchange.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.FactLink;
import org.standoff.fact.Keyed;
import org.standoff.fact.LinkInput;

/** Rows of what is new to the record, which go straight into its tables by COPY. */
public final class NewRows {
  private final UnaryOperator<String> keeper;
  private final Map<Table, CopyText> texts = new HashMap<>();

  /**
   * No rows.
   *
   * @param keeper the key of the actor that answers for a key
   */
  public NewRows(UnaryOperator<String> keeper) {
    this.keeper = keeper;
  }

  /**
   * Adds the rows of something that the record does not hold.
   *
   * @param input is valid
   * @throws IllegalArgumentException where a text holds what is no character
   */
  public void add(Keyed input) {
    InputRows.of(input, true, keeper).forEach(row -> add(row.table(), row.values()));
  }

  /** Adds the row of a link that the record does not hold. */
  public void add(LinkInput input) {
    FactLink link = FactLink.of(input);
    add(
        Table.FACT_LINK,
        new RowBuilder(keeper)
            .add(link.uuid, link.kind, link.fromUuid, link.toUuid, link.note)
            .of(Table.FACT_LINK, link.uuid, true)
            .values());
  }

  private void add(Table table, List<@Nullable Object> values) {
    texts.computeIfAbsent(table, some -> new CopyText()).row(values);
  }

  /** Records the rows in the step that the transaction took last. */
  public void record(Connection connection) throws SQLException {
    for (Table table : Table.ALL) {
      CopyText text = texts.get(table);
      if (text != null) {
        CopyTable.copy(connection, table.recorded(), text);
      }
    }
  }
}
