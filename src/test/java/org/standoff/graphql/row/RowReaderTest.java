package org.standoff.graphql.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.standoff.actor.Actor;
import org.standoff.graphql.row.RowScope.Opening;

/** Several queries are one round trip, with one limit. */
@QuarkusTest
class RowReaderTest {
  private static final Wanted KEY = new Wanted(Map.of("key", Wanted.NOTHING));
  private static final String BY_KEY = "select %s from record.actor t where t.key = ? limit 1";
  private static final String CANCELLED = "57014";

  @Inject DataSource database;

  private RowScope scope = new Begins(null);
  private final List<String> keys = new ArrayList<>();

  @Test
  void eachQueryHandlesItsOwnRows() throws SQLException {
    read(Duration.ofSeconds(10), actor("maduro", ""), actor("nobody", ""), actor("guaido", ""));
    assertEquals(List.of("maduro", "guaido"), keys);
  }

  @Test
  void theyMayTakeTheirTimeTogether() {
    RowQuery slow = actor("maduro", " and pg_sleep(1.5) is not null");
    SQLException failure =
        assertThrows(SQLException.class, () -> read(Duration.ofSeconds(2), slow, slow, slow));
    assertEquals(CANCELLED, failure.getSQLState());
  }

  @Test
  void theTransactionBeginsInTheSameRoundTrip() throws SQLException {
    List<Integer> taken = new ArrayList<>();
    Opening opening =
        new Opening() {
          @Override
          public String sql() {
            return "set transaction read only; select ?::int + 1; savepoint begun";
          }

          @Override
          public List<?> values() {
            return List.of(6);
          }

          @Override
          public void take(ResultSet result) throws SQLException {
            result.next();
            taken.add(result.getInt(1));
          }
        };
    scope = new Begins(opening);
    read(Duration.ofSeconds(10), actor("maduro", ""), actor("guaido", ""));
    assertEquals(List.of(7), taken);
    assertEquals(List.of("maduro", "guaido"), keys);
  }

  private RowQuery actor(String key, String further) {
    String sql =
        BY_KEY.formatted(RowQuery.columns(Actor.class, KEY)).replace(" limit", further + " limit");
    return new RowQuery(
        Actor.class, sql, List.of(key), KEY, (actor, row, next) -> keys.add(((Actor) actor).key));
  }

  private void read(Duration time, RowQuery... queries) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      new RowReader(connection::prepareStatement, time, scope).read(List.of(queries));
    }
  }

  private record Begins(@Nullable Opening opening) implements RowScope {
    @Override
    public @Nullable String ending() {
      return null;
    }

    @Override
    public HeldRows held() {
      return HeldRows.NONE;
    }
  }
}
