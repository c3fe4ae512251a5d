package org.standoff.graphql;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.query.NativeQuery;
import org.hibernate.stat.spi.StatisticsImplementor;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.row.RowReader;
import org.standoff.graphql.row.RowReader.Preparer;
import org.standoff.graphql.row.Wanted;

/**
 * Reads the rows of pages: by themselves where it is known what else is wanted of them, which takes
 * a fraction of the time, or as entities of the session, which load that when they are asked.
 *
 * @param entities the session
 * @param entity what a row is
 * @param wanted what is wanted of them; null where that is not known
 */
record PageRows(EntityManager entities, Class<?> entity, @Nullable Wanted wanted) {

  /** What a query selects first of the rows {@code t}. */
  String columns() {
    return wanted == null ? "t.*" : RowReader.columns(entity, wanted);
  }

  /**
   * Reads rows.
   *
   * @param sql selects {@link #columns}, then the text of the sort key and the id of the row, and
   *     last the id of the owner where the rows are those of several
   * @param values what its question marks stand for
   * @return of each row the entity and what follows
   */
  List<Object[]> read(String sql, List<Object> values, boolean ofEach) {
    if (wanted == null) {
      return managed(sql, values, ofEach);
    }
    SharedSessionContractImplementor session =
        entities.unwrap(SharedSessionContractImplementor.class);
    StatisticsImplementor statistics = session.getFactory().getStatistics();
    return session.doReturningWork(
        connection -> unmanaged(counted(connection, statistics), sql, values, ofEach));
  }

  /** A session that prepares statements closes them too, at its end, whoever has done so before. */
  private static Preparer counted(Connection connection, StatisticsImplementor statistics) {
    return statement -> {
      if (statistics.isStatisticsEnabled()) {
        statistics.prepareStatement();
      }
      return connection.prepareStatement(statement);
    };
  }

  private List<Object[]> unmanaged(
      Preparer statements, String sql, List<Object> values, boolean ofEach) throws SQLException {
    List<Object[]> found = new ArrayList<>();
    new RowReader(statements)
        .read(
            entity,
            sql,
            values,
            Objects.requireNonNull(wanted),
            (object, row, next) ->
                found.add(
                    new Object[] {
                      object,
                      row.getString(next),
                      row.getObject(next + 1, UUID.class),
                      ofEach ? row.getObject(next + 2, UUID.class) : null
                    }));
    return found;
  }

  @SuppressWarnings("unchecked") // a query with several results per row has rows of Object[]
  private List<Object[]> managed(String sql, List<Object> values, boolean ofEach) {
    NativeQuery<Object[]> query =
        (NativeQuery<Object[]>) entities.createNativeQuery(sql).unwrap(NativeQuery.class);
    query.addEntity(entity);
    query.addScalar("sort_key", StandardBasicTypes.STRING);
    query.addScalar("row_id", StandardBasicTypes.UUID);
    if (ofEach) {
      query.addScalar("owner_id", StandardBasicTypes.UUID);
    }
    Condition.bind(query, values);
    return query.getResultList();
  }
}
