package org.standoff.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.database.DatabaseAddress;
import org.standoff.database.ServiceProcess;
import org.standoff.database.TestDatabase;

/** The command {@code import} of the packaged service, as jar or as native executable. */
class ImportIT {
  private static final String FILE = "src/test/resources/imports/ucdp-ged.csv";
  private static final String DOSSIER = "src/main/resources/dossiers/venezuela-2019.yaml";

  @TempDir Path home;

  private record Ended(int status, String output, String errors) {}

  private Ended run(Map<String, String> address, String... arguments)
      throws IOException, InterruptedException {
    try (ServiceProcess process = ServiceProcess.packaged(home, address, arguments)) {
      int status = process.awaitEnd();
      return new Ended(status, process.output(), process.errors());
    }
  }

  @Test
  void importsAndTellsWhatItRefuses() throws Exception {
    DatabaseAddress fresh = TestDatabase.fresh("import_command");
    Map<String, String> address =
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", fresh.url(),
            "QUARKUS_DATASOURCE_USERNAME", fresh.user(),
            "QUARKUS_DATASOURCE_PASSWORD", fresh.password());
    assertEquals(0, run(address, "migrate").status());
    Ended done = run(address, "import", FILE, "--format", "ucdp-ged", "--crisis", "aland");
    assertEquals(3, done.status());
    assertTrue(
        done.output().startsWith("ucdp-ged: 3 recorded, 0 held already, 5 rows refused, "),
        done::toString);
    assertEquals(1, done.output().lines().count());
    assertEquals(5, done.errors().lines().count(), done::toString);
    assertTrue(done.errors().lines().allMatch(line -> line.startsWith("{\"file\":\"" + FILE)));
    assertEquals(
        new Ended(
            1,
            "",
            "standoff: there is no file missing.csv; 0 records have landed: run it again to"
                + " complete it\n"),
        run(address, "import", "missing.csv", "--format", "ucdp-ged", "--crisis", "aland"));
    Ended dossier = run(address, "import", DOSSIER, "--format", "dossier", "--dry-run");
    assertEquals(0, dossier.status(), dossier::toString);
    assertTrue(dossier.output().contains("would be recorded"), dossier::toString);
  }

  @Test
  void isNotCalledWronglyWithoutSayingSo() throws Exception {
    for (List<String> wrong :
        List.of(
            List.of("import", FILE, "--format", "unheard-of", "--crisis", "aland"),
            List.of("import", FILE, "--format", "ucdp-ged"),
            List.of("import", "--format", "ucdp-ged", "--crisis", "aland"))) {
      Ended ended = run(Map.of(), wrong.toArray(String[]::new));
      assertEquals(2, ended.status(), ended::toString);
      assertEquals(1, ended.errors().lines().count(), ended::toString);
    }
    Ended help = run(Map.of(), "import", "--help");
    assertEquals(0, help.status());
    assertTrue(help.output().contains("CC BY 4.0"), help::toString);
  }
}
