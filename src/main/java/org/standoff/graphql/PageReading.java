package org.standoff.graphql;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.stat.spi.StatisticsImplementor;
import org.standoff.graphql.row.RowQuery;
import org.standoff.graphql.row.RowReader;
import org.standoff.graphql.row.RowScope;

/**
 * The statement of one question. Rows are read by themselves where it is known what is wanted of
 * them, which takes a fraction of the time, or as entities of the session, which load that when
 * they are asked.
 *
 * @param sql selects {@link PageRows#columns}, then the text of the sort key and the id of the row,
 *     and last the id of the owner where the rows are those of several
 * @param values what its question marks stand for
 * @param owners whose rows; none where rows of all owners are asked
 * @param rows takes what is found
 */
record PageReading(String sql, List<Object> values, List<UUID> owners, PageRows rows) {

  /**
   * Carries out statements: in one round trip those whose rows are read by themselves.
   *
   * @param time how long they may take together, or each of those that are read as entities
   * @param scope the transaction in which they are carried out
   */
  static void readAll(
      EntityManager entities, Duration time, RowScope scope, Collection<PageReading> readings) {
    List<RowQuery> queries =
        readings.stream()
            .map(reading -> reading.rows.query(reading.sql, reading.values))
            .filter(Objects::nonNull)
            .toList();
    if (!queries.isEmpty()) {
      StatisticsImplementor statistics =
          entities.unwrap(SharedSessionContractImplementor.class).getFactory().getStatistics();
      entities
          .unwrap(Session.class)
          .doWork(connection -> reader(connection, time, scope, statistics).read(queries));
    }
    for (PageReading reading : readings) {
      if (reading.rows.wanted() == null) {
        reading.rows.readManaged(entities, reading.sql, reading.values);
      }
    }
  }

  /** A session that prepares statements closes them too, at its end, whoever has done so before. */
  private static RowReader reader(
      Connection connection, Duration time, RowScope scope, StatisticsImplementor statistics) {
    return new RowReader(
        sql -> {
          if (statistics.isStatisticsEnabled()) {
            statistics.prepareStatement();
          }
          return connection.prepareStatement(sql);
        },
        time,
        scope);
  }
}
