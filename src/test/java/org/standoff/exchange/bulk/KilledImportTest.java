package org.standoff.exchange.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.database.DatabaseAddress;
import org.standoff.database.TestDatabase;

/** An import that is killed wherever it is, and run again. */
class KilledImportTest {
  private static final int DATABASES = 2;
  private static final int KILLS = 8;
  private static final int INCIDENTS = 2000;
  private static final int ROLL_CALLS = 80;
  private static final int STATES = 60;

  /** Of every table: each row as a text, but for when it was recorded. */
  private static final String CONTENT =
      """
      select table_name || ' ' || (xpath('/row/c/text()', query_to_xml(format(
        'select count(*) || '' '' || md5(coalesce(string_agg(row, '' '' order by row), '''')) as c
         from (select (to_jsonb(t) - ''recorded_at'' - ''recorded_in'')::text as row from record.%I t) as rows',
        table_name), false, true, '')))[1]::text
      from information_schema.tables
      where table_schema = 'record' and table_type = 'BASE TABLE' and table_name not in ('step', 'counter')
      order by table_name
      """;

  @TempDir Path directory;

  @Test
  void endsWithTheRowsOfAnUndisturbedRun() throws Exception {
    writeFiles();
    DatabaseAddress undisturbed = TestDatabase.migrated("undisturbed");
    long start = System.nanoTime();
    assertEquals(0, end(start(undisturbed)));
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    int last = steps(undisturbed);
    List<String> expected = rows(undisturbed, CONTENT);
    assertHas(expected, "casualty_figure " + INCIDENTS + " ");
    assertHas(expected, "ballot " + ROLL_CALLS * STATES + " ");
    Random random = new Random(20_190_123);
    List<Integer> steps = new ArrayList<>();
    for (int i = 0; i < DATABASES; i++) {
      DatabaseAddress killed = TestDatabase.migrated("killed_" + i);
      for (int kill = 0; kill < KILLS; kill++) {
        Process process = start(killed);
        // After a step that the speed of the machine does not choose, and somewhere in the next.
        int after = kill * last / KILLS;
        awaitSteps(process, killed, after);
        process.waitFor(random.nextLong(millis / (after == 0 ? 3 : last)), TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        end(process);
        steps.add(steps(killed));
      }
      assertEquals(0, end(start(killed)));
      assertEquals(expected, rows(killed, CONTENT), () -> "steps when killed: " + steps);
      int before = steps(killed);
      assertEquals(0, end(start(killed)));
      assertEquals(before, steps(killed));
    }
    assertTrue(steps.stream().distinct().count() > 2, () -> "killed at different steps: " + steps);
  }

  private static int steps(DatabaseAddress address) throws SQLException {
    return Integer.parseInt(rows(address, "select count(*) from record.step").get(0));
  }

  private static void awaitSteps(Process process, DatabaseAddress address, int wanted)
      throws SQLException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
    while (process.isAlive() && steps(address) < wanted) {
      assertTrue(System.nanoTime() < end, "it does not come on");
      Thread.sleep(50);
    }
  }

  private static void assertHas(List<String> content, String line) {
    assertTrue(content.stream().anyMatch(one -> one.startsWith(line)), content::toString);
  }

  private Process start(DatabaseAddress address) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xmx64m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ImportProcess.class.getName(),
            address.url(),
            address.user(),
            address.password(),
            directory.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static int end(Process process) throws InterruptedException {
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    return process.exitValue();
  }

  private static List<String> rows(DatabaseAddress address, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }

  private void writeFiles() throws IOException {
    List<String> sample = Files.readAllLines(Path.of("src/test/resources/imports/ucdp-ged.csv"));
    String row = sample.get(1).substring(sample.get(1).indexOf(','));
    List<String> incidents = new ArrayList<>(List.of(sample.get(0)));
    for (int i = 0; i < INCIDENTS; i++) {
      incidents.add(i + row.replace("Clashes near", "Clashes of day " + i / 2 + " near"));
    }
    Files.write(directory.resolve("incidents.csv"), incidents);
    List<String> rollCalls = new ArrayList<>(List.of("rcid,session,date,unres,short,descr"));
    List<String> votes = new ArrayList<>(List.of("rcid,country,country_code,vote"));
    for (int state = 0; state < STATES; state++) {
      for (int i = 1; i <= ROLL_CALLS; i++) {
        votes.add("%d,State %d,,%s".formatted(i, state, (i + state) % 3 == 0 ? "no" : "yes"));
      }
    }
    for (int i = 1; i <= ROLL_CALLS; i++) {
      rollCalls.add("%d,1,2001-02-03,R/%d,A subject,".formatted(i, i));
    }
    Files.write(directory.resolve("roll-calls.csv"), rollCalls);
    Files.write(directory.resolve("votes.csv"), votes);
  }
}
