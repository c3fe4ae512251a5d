package org.standoff.graphql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rows to which a column refers, one for each id however many objects refer to it.
 *
 * @param slot the field
 * @param references the objects and to what they refer
 * @param ids the ids, each once
 * @param rows what was read
 */
record ReferredRows(Slot slot, List<Reference> references, List<UUID> ids, Rows rows)
    implements RowStatement {
  private static final String ENTITIES = "select %s from %s t where t.id = any " + IDS;

  static ReferredRows of(
      Slot slot, Content.Reference content, List<Reference> references, Wanted wanted) {
    List<Reference> these =
        references.stream().filter(reference -> reference.slot().equals(slot)).toList();
    List<UUID> ids = these.stream().map(Reference::id).distinct().toList();
    return new ReferredRows(slot, these, ids, Rows.none(Layout.of(content.entity()), wanted));
  }

  @Override
  public List<?> values() {
    return List.of(ids);
  }

  @Override
  public String sql() {
    RowFormat format = rows.format();
    return ENTITIES.formatted(format.selected("t"), format.layout().table());
  }

  @Override
  public void take(ResultSet result) throws SQLException {
    Slot identity = rows.format().layout().identity();
    Map<UUID, Object> found = new HashMap<>();
    rows.take(result, (object, row, next) -> found.put((UUID) identity.get(object), object));
    references.forEach(reference -> slot.set(reference.owner(), found.get(reference.id())));
  }
}
