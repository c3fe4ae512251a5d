package org.standoff.exchange.dossier;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.standoff.database.TestDatabase;

/** A record that can be emptied, so that what was exported can be loaded into nothing. */
@ApplicationScoped
public class EmptyRecord {
  private static final String TABLES =
      "select string_agg(format('select %L || to_jsonb(t)::text from record.%I t', table_name,"
          + " table_name), ' union all ') || ' order by 1' from information_schema.tables where"
          + " table_schema = 'record' and table_type = 'BASE TABLE'";
  // Whatever is recorded has an identity; what guards the record is its owner's to switch off.
  private static final String EMPTY =
      """
      do $$
      declare
        guarded text[] := array(select table_name from information_schema.tables
                                where table_schema = 'record' and table_type = 'BASE TABLE');
        name text;
      begin
        foreach name in array guarded loop
          execute format('alter table record.%I disable trigger user', name);
        end loop;
        truncate record.identity, record.step cascade;
        update record.counter set number = 0, at = '-infinity';
        foreach name in array guarded loop
          execute format('alter table record.%I enable trigger user', name);
        end loop;
      end $$\
      """;

  private final DataSource database;
  private final DossierExporter exporter;

  EmptyRecord(DataSource database, DossierExporter exporter) {
    this.database = database;
    this.exporter = exporter;
  }

  /** Makes the record hold nothing. */
  public void empty() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(EMPTY);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Merges actors as the mutation does it, by nobody who is told of.
   *
   * @param moment when; null for now
   */
  public void merge(String keep, String merge, @Nullable String moment) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "select record.begin_step(null, 'one person', "
              + (moment == null ? "null" : "'" + moment + "'")
              + ")");
      statement.execute(
          "select record.merge_actors(record.identity_of('ACTOR', '%s'), record.identity_of('ACTOR', '%s'))"
              .formatted(keep, merge));
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every row of every table, in an order of their own. */
  public List<String> rows() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      List<String> rows = new ArrayList<>();
      String sql;
      try (ResultSet tables = statement.executeQuery(TABLES)) {
        tables.next();
        sql = tables.getString(1);
      }
      try (ResultSet result = statement.executeQuery(sql)) {
        while (result.next()) {
          rows.add(result.getString(1));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The dossier of a crisis. */
  public byte[] export(String crisis, DossierFormat format) {
    return export(List.of(crisis), format);
  }

  /** The dossier of crises. */
  public byte[] export(List<String> crises, DossierFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      exporter.export(crises, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A database to be emptied, with nothing in it. */
  public static final class Profile implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "emptied")));
    }
  }
}
