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
 * @param relation the field, and how they are read
 * @param lists the lists by the identity of their owner, empty until they are read
 * @param rows what was read
 */
record ListedRows(Relation relation, Map<UUID, List<Object>> lists, Rows rows)
    implements RowStatement {

  static ListedRows of(Relation relation, Rows owners) {
    Slot identity = owners.format().layout().identity();
    Map<UUID, List<Object>> lists = new LinkedHashMap<>();
    for (Object owner : owners.objects()) {
      UUID id = (UUID) identity.get(owner);
      relation.slot().set(owner, lists.computeIfAbsent(id, first -> new ArrayList<>()));
    }
    return new ListedRows(relation, lists, Rows.none(relation.format()));
  }

  @Override
  public List<?> values() {
    return List.of(List.copyOf(lists.keySet()));
  }

  @Override
  public String sql() {
    return relation.sql();
  }

  @Override
  public void take(ResultSet result) throws SQLException {
    rows.take(
        result,
        (object, row, next) ->
            Objects.requireNonNull(lists.get(row.getObject(next, UUID.class))).add(object));
  }
}
