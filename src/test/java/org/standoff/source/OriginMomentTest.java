package org.standoff.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.graphql.Operation;

/** Where content comes from, as far as it was known. */
@QuarkusTest
@TestProfile(OwnRecord.Profile.class)
class OriginMomentTest {
  private static final String INSERT =
      """
      insert into current_record.source (id, key, kind, published_approximate, published_precision,
                                         published_basis, derived_from_id)
      values (record.identity_of('SOURCE', '%1$s'), '%1$s', 'WIRE_REPORT', false, 'UNKNOWN',
              'NOT_STATED', record.identity_of('SOURCE', %2$s))
      """;
  private static final String BEGIN = "select record.begin_step(null, null)";

  @Inject OwnRecord own;
  @Inject DataSource database;

  @Test
  void aChainEndsWhereItsNextSourceIsNotKnownYet() throws SQLException {
    own.loadPast();
    String before;
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(BEGIN);
      statement.execute(INSERT.formatted("origin/article", "'origin/wire'"));
      try (ResultSet moment =
          statement.executeQuery(
              "select to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                  + " from record.counter")) {
        moment.next();
        before = moment.getString(1);
      }
      statement.execute(BEGIN);
      statement.execute(INSERT.formatted("origin/wire", "null"));
      connection.commit();
    }
    Operation origin =
        Operation.of(
            "query ($at: DateTime) { source(key: \"origin/article\", knownAt: $at) { origin { key } } }");
    assertEquals("origin/article", origin.ask(Map.of("at", before)).getString("source.origin.key"));
    assertEquals("origin/wire", origin.ask().getString("source.origin.key"));
  }
}
