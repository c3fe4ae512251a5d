package org.standoff.actor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/**
 * The names of politicians in Wikidata. They lie beside the project in {@code ../shared}, or in the
 * directory that the system property {@code standoff.shared} names.
 *
 * @param names every name in every language, those of a person together
 */
record Politicians(List<Named> names) {

  /**
   * A name.
   *
   * @param key of the person
   * @param name the name
   * @param language its language, as a BCP 47 tag
   * @param ordinal its place among the person's names, from 0
   */
  record Named(String key, String name, String language, int ordinal) {}

  /** Reads them; skips the test where they are absent. */
  static Politicians read() throws IOException {
    Path shared = Path.of(System.getProperty("standoff.shared", "../shared"));
    List<Named> names = new ArrayList<>();
    for (String file : List.of("persons_01", "persons_02")) {
      Path path = shared.resolve("data/wikidata_politicians/" + file + ".jsonl.gz");
      assumeTrue(Files.isReadable(path), () -> "skipped: there are no names at " + path);
      read(path, names);
    }
    return new Politicians(names);
  }

  private static void read(Path path, List<Named> names) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode person = mapper.readTree(line);
        int ordinal = 0;
        for (Map.Entry<String, JsonNode> name : person.get("names").properties()) {
          names.add(
              new Named(
                  person.get("qid").asText(),
                  name.getValue().asText(),
                  name.getKey().replace('_', '-'),
                  ordinal++));
        }
      }
    }
  }

  /** Records them as persons in one step. */
  void record(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("select record.begin_step(null, null)");
      statement.execute(
          "create temporary table given (key text, name text, language text, place int)");
      give(connection);
      statement.execute(
          "insert into record.actor (id, key, kind)"
              + " select distinct record.identity_of('ACTOR', key), key, 'PERSON' from given");
      statement.execute(
          "insert into record.actor_name (actor_id, ordinal, name, language, kind)"
              + " select record.identity_of('ACTOR', key), place, name, language,"
              + " case place when 0 then 'PRIMARY' else 'ALIAS' end from given");
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("vacuum analyze record.searched_name");
    }
  }

  private void give(Connection connection) throws SQLException {
    try (PreparedStatement rows =
        connection.prepareStatement("insert into given select * from unnest(?, ?, ?, ?)")) {
      rows.setArray(1, array(connection, "text", Named::key));
      rows.setArray(2, array(connection, "text", Named::name));
      rows.setArray(3, array(connection, "text", Named::language));
      rows.setArray(4, array(connection, "int", Named::ordinal));
      rows.execute();
    }
  }

  private Array array(Connection connection, String type, Function<Named, Object> column)
      throws SQLException {
    return connection.createArrayOf(type, names.stream().map(column).toArray());
  }
}
