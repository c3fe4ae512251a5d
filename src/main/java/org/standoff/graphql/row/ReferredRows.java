package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rows to which a column refers, one for each id however many objects refer to it.
 *
 * @param relation the field, and how they are read
 * @param owners the objects that have it by the ids to which they refer, each once; without those
 *     that have been given what is held
 * @param rows what was read
 */
record ReferredRows(Relation relation, Map<UUID, List<Object>> owners, Rows rows)
    implements RowStatement {

  static ReferredRows of(Relation relation, List<Reference> references, HeldRows held) {
    Map<UUID, List<Object>> owners = new LinkedHashMap<>();
    for (Reference reference : references) {
      if (!reference.slot().equals(relation.slot())) {
        continue;
      }
      Object known = held.find(relation.format(), reference.id());
      if (known != null) {
        relation.slot().set(reference.owner(), known);
      } else {
        owners.computeIfAbsent(reference.id(), id -> new ArrayList<>()).add(reference.owner());
      }
    }
    return new ReferredRows(relation, owners, Rows.none(relation.format()));
  }

  @Override
  public List<?> values() {
    return List.of(List.copyOf(owners.keySet()));
  }

  @Override
  public String sql() {
    return relation.sql();
  }

  @Override
  public void take(ResultSet result) throws SQLException {
    Slot identity = rows.format().layout().identity();
    rows.take(
        result,
        (object, row, next) -> {
          UUID id = (UUID) identity.get(object);
          owners.getOrDefault(id, List.of()).forEach(owner -> relation.slot().set(owner, object));
        });
  }
}
