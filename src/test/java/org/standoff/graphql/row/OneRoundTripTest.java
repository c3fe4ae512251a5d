package org.standoff.graphql.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** A transaction begins, reads rows and what they list, and ends, all in one round trip. */
@QuarkusTest
class OneRoundTripTest {
  private static final Wanted NAMES =
      new Wanted(
          Map.of("key", Wanted.NOTHING, "names", new Wanted(Map.of("name", Wanted.NOTHING))));
  private static final String BY_KEYS =
      "select %s from record.actor t where t.key = any (?) order by t.key";
  private static final String LISTED =
      """
      select n.name from record.actor_name n join record.actor t on t.id = n.actor_id
      where t.key = ? order by n.ordinal""";

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

  private RowQuery actors(String... keys) {
    return new RowQuery(
        Actor.class,
        BY_KEYS.formatted(RowQuery.columns(Actor.class, NAMES)),
        List.of(List.of(keys)),
        NAMES,
        (actor, row, next) -> found.add((Actor) actor));
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
