package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows that lists of objects hold.
 *
 * @param relation the field, and how they are read
 * @param owners the objects that have it
 * @param note the name of the setting that keeps the ids of the owners; null where they are known
 * @param rows what was read
 */
record ListedRows(Relation relation, Rows owners, @Nullable String note, Rows rows)
    implements RowStatement {

  static ListedRows of(Relation relation, Rows owners, @Nullable String note) {
    return new ListedRows(relation, owners, note, Rows.none(relation.format()));
  }

  @Override
  public List<?> values() {
    return note == null ? List.of(List.copyOf(lists().keySet())) : List.of();
  }

  @Override
  public String sql() {
    return note == null ? relation.sql() : relation.sqlBy(note);
  }

  @Override
  public void take(ResultSet result) throws SQLException {
    Map<UUID, List<Object>> lists = lists();
    rows.take(
        result,
        (object, row, next) ->
            Objects.requireNonNull(lists.get(row.getObject(next, UUID.class))).add(object));
  }

  @Override
  public List<RowStatement> related(HeldRows held) {
    return rows.related(held);
  }

  /** Gives each owner an empty list; by the identity of the owner. */
  private Map<UUID, List<Object>> lists() {
    Slot identity = owners.format().layout().identity();
    Map<UUID, List<Object>> lists = new HashMap<>();
    for (Object owner : owners.objects()) {
      UUID id = (UUID) identity.get(owner);
      relation.slot().set(owner, lists.computeIfAbsent(id, first -> new ArrayList<>()));
    }
    return lists;
  }
}
