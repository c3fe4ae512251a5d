package org.standoff.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.database.TestDatabase;
import org.standoff.exchange.bulk.BulkLoader;
import org.standoff.exchange.bulk.InputFile;
import org.standoff.exchange.bulk.Report;

/** An import that cannot read on, or cannot write on, between one group of rows and another. */
@QuarkusTest
@TestProfile(BrokenImportTest.OwnDatabase.class)
class BrokenImportTest {
  private static final int ROWS = 20_000;
  private static final String LANDED =
      "select count(*) from vote where crisis_id = identity_of('CRISIS', '%s')";

  @TempDir Path directory;
  @Inject BulkLoader loader;
  @Inject Imports imports;
  @Inject DataSource database;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @AfterEach
  void noThreadIsLeft() throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("import-writer")) {
        thread.join(TimeUnit.SECONDS.toMillis(10));
        assertFalse(thread.isAlive());
      }
    }
  }

  @Test
  void whatWasReadBeforeAFileBreaksOffLands() throws Exception {
    byte[] whole = gzip(rollCalls("a"));
    Path broken = directory.resolve("broken.csv.gz");
    Files.write(broken, Arrays.copyOf(whole, whole.length * 2 / 3));
    BulkLoader.Broken failure =
        assertThrows(BulkLoader.Broken.class, () -> load(new InputFile(broken.toString()), "a"));
    String landed = landed("a");
    assertTrue(Integer.parseInt(landed) > ROWS / 3, landed);
    assertContains(failure, broken + ": Exception when reading record that started in line ");
    assertContains(failure, "; " + landed + " records have landed: run it again to complete it");
    Files.write(broken, whole);
    BulkLoader.Result rest = load(new InputFile(broken.toString()), "a");
    assertEquals(
        new BulkLoader.Result(ROWS - Long.parseLong(landed), Long.parseLong(landed)), rest);
  }

  @Test
  void readingStopsWhereWritingFails() throws Exception {
    refuse("ep-rollcall/b5003");
    Path file = Files.write(directory.resolve("whole.csv"), rollCalls("b"));
    InputFile input = new InputFile(file.toString());
    BulkLoader.Broken failure = assertThrows(BulkLoader.Broken.class, () -> load(input, "b"));
    String landed = landed("b");
    assertContains(failure, "no room");
    assertContains(failure, "; " + landed + " records have landed");
    assertTrue(Integer.parseInt(landed) > 2000 && Integer.parseInt(landed) < 5003, landed);
    assertTrue(input.read() < input.size() * 2 / 3, "so much was read: " + input.read());
  }

  /** What failed first is told, though what comes after it was found wrong meanwhile. */
  @Test
  void aFailureToWriteComesBeforeOneToReadWhatFollows() throws Exception {
    refuse("ep-rollcall/c2300");
    byte[] whole = rollCalls("c");
    Path file = directory.resolve("both.csv.gz");
    byte[] start = gzip(Arrays.copyOf(whole, whole.length / ROWS * 2600));
    Files.write(file, Arrays.copyOf(start, start.length - 20));
    BulkLoader.Broken failure =
        assertThrows(BulkLoader.Broken.class, () -> load(new InputFile(file.toString()), "c"));
    assertContains(failure, "no room");
    assertContains(failure, "; 0 records have landed");
    assertEquals("0", landed("c"));
  }

  @Test
  void rowsAreRefusedInTheirOrder() throws Exception {
    String[] lines = new String(rollCalls("d"), StandardCharsets.UTF_8).split("\n", -1);
    for (int line = 100; line < ROWS; line += 100) {
      lines[line - 1] = lines[line - 1].replace("2030-", "someday-");
    }
    Path file = Files.writeString(directory.resolve("faulty.csv"), String.join("\n", lines));
    load(new InputFile(file.toString()), "d");
    List<String> refused = told.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(ROWS / 100 - 1, refused.size());
    for (int i = 0; i < refused.size(); i++) {
      String place = "\"line\":%d,".formatted(100 * (i + 1));
      assertTrue(refused.get(i).contains(place), refused.get(i));
    }
  }

  /** Whenever an import tells how many records have landed, the record has as many. */
  private BulkLoader.Result load(InputFile file, String crisis) throws BulkLoader.Broken {
    Report report = new Report(new PrintStream(told, true, StandardCharsets.UTF_8));
    BulkLoader.Job job =
        new BulkLoader.Job(
            Formats.named("ep-rollcalls").orElseThrow(), List.of(file), crisis, false, report);
    boolean first = landed(crisis).equals("0");
    return loader.load(
        job,
        landed -> {
          if (first) {
            assertEquals(Long.toString(landed), landed(crisis));
          }
        });
  }

  private static void assertContains(BulkLoader.Broken failure, String part) {
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.contains(part), message);
  }

  private String landed(String crisis) {
    return imports.rows(LANDED.formatted(crisis)).get(0);
  }

  private void refuse(String key) throws SQLException {
    try (Connection connection = administrator();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create or replace function public.fail() returns trigger language plpgsql as $$
          begin
            raise exception 'no room';
          end $$
          """);
      statement.execute(
          "create or replace trigger fail before insert on record.vote for each row when (new.key = '%s')"
                  .formatted(key)
              + " execute function public.fail()");
    }
  }

  private Connection administrator() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return TestDatabase.administrator(connection.getMetaData().getURL());
    }
  }

  private static byte[] rollCalls(String prefix) {
    StringBuilder text =
        new StringBuilder("identifier,date,report,desc,title,for,against,abstention\n");
    for (int i = 1; i <= ROWS; i++) {
      text.append(prefix).append(i).append(",2030-01-31 10:20:30,S-1/2030,One of many,,12,7,3\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    }
    return compressed.toByteArray();
  }

  /** A database of its own: other tests count what their imports bring. */
  public static final class OwnDatabase implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "broken")));
    }
  }
}
