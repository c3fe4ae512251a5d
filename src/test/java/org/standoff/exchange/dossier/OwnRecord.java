package org.standoff.exchange.dossier;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.standoff.database.TestDatabase;

/**
 * The record of a database that tests of one profile have to themselves. It begins with {@code
 * dossiers/corrected.yaml}, whose past can be told only while the record knows nothing later.
 */
@ApplicationScoped
public class OwnRecord {
  private final DossierLoader loader;
  private final DataSource database;

  OwnRecord(DossierLoader loader, DataSource database) {
    this.loader = loader;
    this.database = database;
  }

  /** Loads the dossier with a past, which changes nothing where it is loaded already. */
  public DossierLoader.Result loadPast() {
    return loadFile("corrected.yaml");
  }

  /** Loads a dossier of {@code src/test/resources/dossiers}. */
  public DossierLoader.Result loadFile(String name) {
    try (InputStream in = getClass().getResourceAsStream("/dossiers/" + name)) {
      return load(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads a dossier beside whatever the record holds. */
  public DossierLoader.Result load(String dossier) {
    byte[] bytes = dossier.getBytes(StandardCharsets.UTF_8);
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return loader.load("own", in, (done, all) -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many steps there are, and how many rows all tables but those for searching have. */
  List<Long> size() {
    return List.of(
        number("select count(*) from record.step"),
        number(
            "select sum((xpath('/row/c/text()', query_to_xml("
                + "'select count(*) as c from record.' || quote_ident(table_name), false, true, '')"
                + "))[1]::text::bigint) from information_schema.tables where table_schema = 'record'"
                + " and table_type = 'BASE TABLE' and table_name not in ('fact_words', 'searched_name')"));
  }

  private long number(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A database that holds the dossier with a past until a test loads something more. */
  public static final class Profile implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      String past =
          Path.of("src/test/resources/dossiers/corrected.yaml").toAbsolutePath().toString();
      return List.of(
          new TestResourceEntry(
              TestDatabase.Own.class, Map.of("name", "own_record", "dossiers", past)));
    }
  }
}
