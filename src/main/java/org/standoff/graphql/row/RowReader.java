package org.standoff.graphql.row;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Reads objects and what is wanted of those that they refer to, with one statement for each field
 * that refers to others, however many objects have it.
 */
public final class RowReader {

  /**
   * Ids to read by, as a subselect: how many they are is then nothing that PostgreSQL plans for, so
   * that it keeps one plan instead of making a new one each time, which takes longer than reading.
   */
  private static final String IDS = "((select cast(? as uuid[]))::uuid[])";

  private static final String ENTITIES = "select %s from %s t where t.id = any " + IDS;

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

  private final Preparer preparer;

  /** Prepares statements, in the transaction in which rows are read. */
  @FunctionalInterface
  public interface Preparer {
    /** A statement, which whoever asks for it closes. */
    PreparedStatement prepare(String sql) throws SQLException;
  }

  /** Reads with the statements of a session or of a connection. */
  public RowReader(Preparer preparer) {
    this.preparer = preparer;
  }

  /** The columns of {@code t} that an entity is made of, as a query selects them. */
  public static String columns(Class<?> entity) {
    return RowFormat.of(Layout.of(entity)).selected("t");
  }

  /** Takes what stands in a row behind the columns of its entity. */
  @FunctionalInterface
  public interface RowHandler {
    /**
     * Takes a row.
     *
     * @param entity what its first columns make
     * @param row the row
     * @param next the place of the column behind those, from 1
     */
    void take(Object entity, ResultSet row, int next) throws SQLException;
  }

  /**
   * Reads the entities that a query selects first.
   *
   * @param sql a query that selects {@link #columns} and then what else is wanted
   * @param values what its question marks stand for; lists stand for arrays of UUIDs or of strings
   */
  public void read(Class<?> entity, String sql, List<?> values, Wanted wanted, RowHandler handler)
      throws SQLException {
    RowFormat format = RowFormat.of(Layout.of(entity));
    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    try (PreparedStatement query = preparer.prepare(sql)) {
      bind(query, values);
      read(format, query, read, handler);
    }
    complete(format.layout(), read, wanted);
  }

  /** What was read: objects of one layout, and what they refer to. */
  private record Read(List<Object> objects, List<Reference> references) {}

  private static void read(RowFormat format, PreparedStatement query, Read read, RowHandler handler)
      throws SQLException {
    int next = format.columns().size() + 1;
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        Object object = format.read(rows, 1, read.references);
        read.objects.add(object);
        handler.take(object, rows, next);
      }
    }
  }

  private void complete(Layout layout, Read read, Wanted wanted) throws SQLException {
    for (Slot slot : layout.slots()) {
      if (!read.objects.isEmpty() && wanted.has(slot.property())) {
        complete(layout, slot, read, wanted.below(slot.property()));
      }
    }
  }

  private void complete(Layout layout, Slot slot, Read read, Wanted below) throws SQLException {
    if (slot.content() instanceof Content.Reference reference) {
      refer(slot, Layout.of(reference.entity()), read.references, below);
    } else if (slot.content() instanceof Content.Rows rows) {
      Layout element =
          rows instanceof Content.References list
              ? Layout.of(list.entity())
              : ((Content.Parts) rows).layout();
      fill(slot, owners(layout, read.objects), element, sql(rows, element), below);
    }
  }

  private static String sql(Content.Rows rows, Layout element) {
    String columns = RowFormat.of(element).selected("t");
    return rows instanceof Content.References list
        ? REFERENCES.formatted(
            columns, list.owner(), list.table(), element.table(), list.column(), list.order(), IDS)
        : PARTS.formatted(columns, rows.owner(), rows.table(), rows.order(), IDS);
  }

  private void refer(Slot slot, Layout layout, List<Reference> references, Wanted wanted)
      throws SQLException {
    List<Reference> these =
        references.stream().filter(reference -> reference.slot().equals(slot)).toList();
    if (these.isEmpty()) {
      return;
    }
    RowFormat format = RowFormat.of(layout);
    Slot identity = layout.identity();
    Map<UUID, Object> found = new LinkedHashMap<>();
    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    String sql = ENTITIES.formatted(format.selected("t"), layout.table());
    try (PreparedStatement query = preparer.prepare(sql)) {
      List<UUID> ids = these.stream().map(Reference::id).distinct().toList();
      bind(query, List.of(ids));
      read(
          format,
          query,
          read,
          (object, row, next) -> found.put((UUID) identity.get(object), object));
    }
    these.forEach(reference -> slot.set(reference.owner(), found.get(reference.id())));
    complete(layout, read, wanted);
  }

  private void fill(
      Slot slot, Map<UUID, List<Object>> owners, Layout layout, String sql, Wanted wanted)
      throws SQLException {
    RowFormat format = RowFormat.of(layout);
    Map<UUID, List<Object>> lists = new LinkedHashMap<>();
    owners.forEach(
        (id, objects) -> {
          List<Object> list = new ArrayList<>();
          lists.put(id, list);
          objects.forEach(owner -> slot.set(owner, list));
        });
    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    try (PreparedStatement query = preparer.prepare(sql)) {
      bind(query, List.of(List.copyOf(owners.keySet())));
      read(
          format,
          query,
          read,
          (object, row, next) ->
              Objects.requireNonNull(lists.get(row.getObject(next, UUID.class))).add(object));
    }
    complete(layout, read, wanted);
  }

  private static Map<UUID, List<Object>> owners(Layout layout, Collection<Object> objects) {
    Slot identity = layout.identity();
    Map<UUID, List<Object>> owners = new LinkedHashMap<>();
    Set<Object> once = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Object object : objects) {
      if (once.add(object)) {
        owners.computeIfAbsent((UUID) identity.get(object), id -> new ArrayList<>()).add(object);
      }
    }
    return owners;
  }

  private static void bind(PreparedStatement query, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof List<?> list) {
        boolean ids = !list.isEmpty() && list.get(0) instanceof UUID;
        query.setArray(
            i + 1, query.getConnection().createArrayOf(ids ? "uuid" : "text", list.toArray()));
      } else {
        query.setObject(i + 1, values.get(i));
      }
    }
  }
}
