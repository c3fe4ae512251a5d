package org.standoff.graphql;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.row.RowQuery;
import org.standoff.graphql.row.Wanted;

/**
 * The rows of pages, as a query has found them.
 *
 * @param entity what a row is
 * @param wanted what is wanted of them; null where that is not known
 * @param ofEach whether the query tells the owner of each row
 * @param found of each row the entity, the text of its sort key, its id, and its owner
 */
record PageRows(
    Class<?> entity, @Nullable Wanted wanted, boolean ofEach, List<@Nullable Object[]> found) {

  /** Rows that are not yet read. */
  static PageRows of(Question<?> question, boolean ofEach) {
    return new PageRows(question.listing().entity(), question.wanted(), ofEach, new ArrayList<>());
  }

  /** What a query selects first of the rows {@code t}. */
  String columns() {
    return wanted == null ? "t.*" : RowQuery.columns(entity, wanted);
  }

  /** A query that finds them by themselves; null where it is not known what is wanted of them. */
  @Nullable RowQuery query(String sql, List<Object> values) {
    return wanted == null
        ? null
        : new RowQuery(
            entity,
            sql,
            values,
            wanted,
            (object, row, next) ->
                found.add(
                    new Object[] {
                      object,
                      row.getString(next),
                      row.getObject(next + 1, UUID.class),
                      ofEach ? row.getObject(next + 2, UUID.class) : null
                    }));
  }

  /** Finds them as entities of a session. */
  void readManaged(EntityManager entities, String sql, List<Object> values) {
    NativeQuery<Object[]> query =
        entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    query.addEntity(entity);
    query.addScalar("sort_key", StandardBasicTypes.STRING);
    query.addScalar("row_id", StandardBasicTypes.UUID);
    if (ofEach) {
      query.addScalar("owner_id", StandardBasicTypes.UUID);
    }
    Condition.bind(query, values);
    found.addAll(query.getResultList());
  }
}
