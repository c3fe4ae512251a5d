package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The rows that lists of objects hold.
 *
 * @param content where they are kept
 * @param lists the lists by the identity of their owner, empty until they are read
 * @param rows what was read
 */
record ListedRows(Content.Rows content, Map<UUID, List<Object>> lists, Rows rows)
    implements RowStatement {
  private static final String PARTS =
      """
      select %s, t.%2$s
      from %3$s t
      where t.%2$s = any %5$s
      order by t.%2$s, t.%4$s
      """;

  private static final String REFERENCES =
      """
      select %s, list.%s
      from %3$s list
      join %4$s t on t.id = list.%5$s
      where list.%2$s = any %7$s
      order by list.%2$s, list.%6$s
      """;

  static ListedRows of(Slot slot, Content.Rows content, Rows owners, Wanted wanted) {
    Slot identity = owners.format().layout().identity();
    Map<UUID, List<Object>> lists = new LinkedHashMap<>();
    for (Object owner : owners.objects()) {
      UUID id = (UUID) identity.get(owner);
      slot.set(owner, lists.computeIfAbsent(id, first -> new ArrayList<>()));
    }
    Layout element =
        content instanceof Content.References list
            ? Layout.of(list.entity())
            : ((Content.Parts) content).layout();
    return new ListedRows(content, lists, Rows.none(element, wanted));
  }

  @Override
  public List<?> values() {
    return List.of(List.copyOf(lists.keySet()));
  }

  @Override
  public String sql() {
    Layout element = rows.format().layout();
    String columns = rows.format().selected("t");
    return content instanceof Content.References list
        ? REFERENCES.formatted(
            columns, list.owner(), list.table(), element.table(), list.column(), list.order(), IDS)
        : PARTS.formatted(columns, content.owner(), content.table(), content.order(), IDS);
  }

  @Override
  public void take(ResultSet result) throws SQLException {
    rows.take(
        result,
        (object, row, next) ->
            Objects.requireNonNull(lists.get(row.getObject(next, UUID.class))).add(object));
  }
}
