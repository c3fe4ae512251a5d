package org.standoff.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** A record that was made by an earlier version of the schema is brought to the newest one. */
class UpgradeTest {
  private static final String FIRST_VERSION = "3";
  private static final String BEFORE_MOVES = "15";

  private static final String RECORD =
      """
      set search_path = current_record, record, public;
      select begin_step(null, null);
      insert into crisis (id, key, name, summary, countries, revision, period_approximate, period_precision, period_basis)
      values (identity_of('CRISIS', 'c'), 'c', 'C', 'S.', '{}', 1, false, 'UNKNOWN', 'NOT_STATED');
      insert into source (id, key, kind, revision, published_approximate, published_precision, published_basis)
      values (identity_of('SOURCE', 's'), 's', 'VIDEO', 1, false, 'UNKNOWN', 'NOT_STATED');
      insert into actor (id, key, kind, revision) values (identity_of('ACTOR', 'p'), 'p', 'PERSON', 1);
      insert into actor_name (actor_id, ordinal, name, kind)
      values (identity_of('ACTOR', 'p'), 0, 'Guaidó', 'PRIMARY');
      insert into evidence (bearer_id, ordinal, source_id)
      select identity_of('EVENT', k), 0, identity_of('SOURCE', 's') from unnest(array['a', 'b']) as k;
      insert into event (
        id, key, crisis_id, summary, rank, modality, revision, type, contexts, status, occurred_approximate,
        occurred_precision, occurred_basis)
      select identity_of('EVENT', k), k, identity_of('CRISIS', 'c'), 'Marches.', 'NORMAL', 'ASSERTED', 1, 'march', '{}',
             'OCCURRED', false, 'UNKNOWN', 'NOT_STATED'
      from unnest(array['a', 'b']) as k;
      insert into fact_link (id, kind, from_id, to_id, revision)
      values (identity_of('LINK', 'l'), 'ABOUT', identity_of('EVENT', 'a'), identity_of('EVENT', 'b'), 1);
      """;

  /** As it was before a move was told of, where links stayed behind. */
  private static final String MOVED =
      """
      set search_path = current_record, record, public;
      select begin_step(null, null);
      insert into crisis (id, key, name, summary, countries, revision, period_approximate, period_precision, period_basis)
      values (identity_of('CRISIS', 'd'), 'd', 'D', 'S.', '{}', 1, false, 'UNKNOWN', 'NOT_STATED');
      select begin_step(null, 'it is about another one');
      update event set crisis_id = identity_of('CRISIS', 'd') where key = 'a';
      select begin_step(null, 'once more');
      update event set summary = 'Marched.' where key = 'a';
      """;

  private static final String TOLD =
      """
      select string_agg(number || ' ' || kind, ', ' order by number, kind)
      from current_record.crisis_change
      where crisis_id = record.identity_of('CRISIS', '%s')
      """;

  @Test
  void whatIsRecordedStaysAndIsFoundInNewWays() throws SQLException {
    DatabaseAddress address = TestDatabase.fresh("upgraded");
    flyway(address).target(FIRST_VERSION).load().migrate();
    try (Connection connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(RECORD);
      connection.commit();
      connection.setAutoCommit(true);
      flyway(address).load().migrate();
      assertEquals(6, number(statement, "select count(*) from current_record.change"));
      assertEquals(2, number(statement, "select count(*) from record.fact_words"));
      assertEquals(1, number(statement, "select count(*) from record.searched_name"));
      assertEquals(
          1,
          number(statement, "select count(*) from record.fact_link where crisis_id is not null"));
    }
  }

  @Test
  void whatWasMovedIsToldOf() throws SQLException {
    DatabaseAddress address = TestDatabase.fresh("upgraded_moves");
    flyway(address).target(BEFORE_MOVES).load().migrate();
    try (Connection connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(RECORD);
      statement.execute(MOVED);
      connection.commit();
      connection.setAutoCommit(true);
      flyway(address).load().migrate();
      assertEquals(
          "1 CRISIS, 1 EVENT, 1 EVENT, 1 LINK, 3 EVENT, 5 LINK",
          text(statement, TOLD.formatted("c")));
      assertEquals("2 CRISIS, 3 EVENT, 4 EVENT, 5 LINK", text(statement, TOLD.formatted("d")));
    }
  }

  private static FluentConfiguration flyway(DatabaseAddress address) {
    return Flyway.configure()
        .dataSource(address.url(), address.user(), address.password())
        .defaultSchema("public")
        .locations("classpath:db/migration");
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
