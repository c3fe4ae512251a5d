package org.standoff.graphql.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.standoff.actor.Actor;
import org.standoff.actor.ActorName;
import org.standoff.graphql.Operation;

/** A transaction begins, reads rows and what they list, and ends, all in one round trip. */
@QuarkusTest
class OneRoundTripTest {
  private static final Wanted NAMES =
      new Wanted(
          Map.of("key", Wanted.NOTHING, "names", new Wanted(Map.of("name", Wanted.NOTHING))));
  private static final String BY_KEYS =
      "select %s from record.actor t where t.key = any (?) order by t.key";
  private static final String TWICE =
      "select %s from record.actor t, generate_series(1, 2) where t.key = any (?) order by t.key";
  private static final String BARE =
      """
      select %s from record.actor t
      where not exists (select from record.external_id e where e.actor_id = t.id)""";
  private static final String LAST =
      """
      select query from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
      order by state_change desc limit 1""";
  private static final String LISTED =
      """
      select n.name from record.actor_name n join record.actor t on t.id = n.actor_id
      where t.key = ? order by n.ordinal""";

  private static final Wanted IDS =
      new Wanted(
          Map.of(
              "key", Wanted.NOTHING, "externalIds", new Wanted(Map.of("value", Wanted.NOTHING))));

  @Inject DataSource database;

  private final List<Actor> found = new ArrayList<>();
  private final List<String> sent = new ArrayList<>();
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = database.getConnection();
    connection.setAutoCommit(false);
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
  }

  @Test
  void eachRowHasItsOwnList() throws SQLException {
    read(actors("maduro", "guaido"), actors(), actors("maduro"));
    assertEquals(List.of("guaido", "maduro", "maduro"), found.stream().map(a -> a.key).toList());
    for (Actor actor : found) {
      assertEquals(listed(actor.key), actor.names.stream().map(ActorName::name).toList());
    }
    assertEquals(1, sent.size());
  }

  @Test
  void aRowThatComesTwiceIsThereTwice() throws SQLException {
    read(actors(TWICE, NAMES, List.of(List.of("maduro", "guaido"))));
    assertEquals(
        List.of("guaido", "guaido", "maduro", "maduro"), found.stream().map(a -> a.key).toList());
    for (Actor actor : found) {
      assertEquals(listed(actor.key), actor.names.stream().map(ActorName::name).toList());
    }
  }

  @Test
  void aRowWithoutPartsIsThere() throws SQLException {
    read(actors(BARE, IDS, List.of()));
    assertFalse(found.isEmpty());
    found.forEach(actor -> assertEquals(List.of(), actor.externalIds, actor.key));
  }

  @Test
  void nothingIsListedOfNoRowAfterOthersWere() throws SQLException {
    read(actors("maduro"));
    read(actors("nobody"));
    assertEquals(1, found.size());
    assertEquals(2, sent.size());
  }

  @Test
  void theTransactionIsOver() throws SQLException {
    read(actors("maduro"));
    assertEquals(
        TransactionState.IDLE, connection.unwrap(BaseConnection.class).getTransactionState());
  }

  @Test
  void theServiceReadsAPageLikeThis() throws SQLException {
    Operation.of("{ statements(first: 3) { nodes { key evidence { sentence } } } }").ask();
    assertEquals("rollback", lastOfOthers().strip());
    Operation.of("{ statements(first: 3) { totalCount nodes { key } } }").ask();
    assertEquals("ROLLBACK", lastOfOthers()); // of the driver, once all is read
  }

  private RowQuery actors(String... keys) {
    return actors(BY_KEYS, NAMES, List.of(List.of(keys)));
  }

  private RowQuery actors(String sql, Wanted wanted, List<?> values) {
    return new RowQuery(
        Actor.class,
        sql.formatted(RowQuery.columns(Actor.class, wanted)),
        values,
        wanted,
        (actor, row, next) -> found.add((Actor) actor));
  }

  /** What the connection was asked last that was used last, but for this one. */
  private String lastOfOthers() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(LAST)) {
      ResultSet row = query.executeQuery();
      row.next();
      return row.getString(1);
    } finally {
      connection.rollback();
    }
  }

  private void read(RowQuery... queries) throws SQLException {
    RowScope scope = new Ends();
    new RowReader(this::prepare, Duration.ofSeconds(10), scope).read(List.of(queries));
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    sent.add(sql);
    return connection.prepareStatement(sql);
  }

  private List<String> listed(String key) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(LISTED)) {
      query.setString(1, key);
      ResultSet rows = query.executeQuery();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private record Ends() implements RowScope {
    @Override
    public Opening opening() {
      return new Opening() {
        @Override
        public String sql() {
          return "set transaction isolation level repeatable read, read only; select 7";
        }

        @Override
        public List<?> values() {
          return List.of();
        }

        @Override
        public void take(ResultSet result) throws SQLException {
          result.next();
          assertEquals(7, result.getInt(1));
        }
      };
    }

    @Override
    public String ending() {
      return "rollback";
    }

    @Override
    public HeldRows held() {
      return HeldRows.NONE;
    }
  }
}
