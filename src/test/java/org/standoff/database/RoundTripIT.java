package org.standoff.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged service exports it imports again, and what it cannot read it says. */
class RoundTripIT {
  private static final String CORRECTED = "src/test/resources/dossiers/corrected.yaml";
  private static final String UCDP = "src/test/resources/imports/ucdp-ged.csv";

  @TempDir Path directory;

  @Test
  void anExportIsImportedAndExportedAsTheSameBytes() throws Exception {
    Map<String, String> first = migrated("round_trip_a");
    ok(run(0, first, "import", CORRECTED, "--format=dossier"), "recorded, 0 held already");
    Path yaml = export(first, "dossier", "first.yaml");
    Path lines = export(first, "dossier-jsonl", "first.jsonl");
    Map<String, String> second = migrated("round_trip_b");
    Path packed = packed(yaml, 2);
    run(0, second, "import", packed.toString(), "--format=dossier", "--dry-run");
    ok(run(0, second, "import", packed.toString(), "--format=dossier"), " 0 held already");
    ok(run(0, second, "import", lines.toString(), "--format=dossier"), " 0 recorded");
    Map<String, String> third = migrated("round_trip_c");
    run(0, third, "import", lines.toString(), "--format=dossier");
    Path again = export(second, "dossier-jsonl", "again.jsonl");
    assertArrayEquals(Files.readAllBytes(lines), Files.readAllBytes(again));
    again = export(third, "dossier", "again.yaml");
    assertArrayEquals(Files.readAllBytes(yaml), Files.readAllBytes(again));
  }

  @Test
  void saysInOneLineWhatItCannotRead() throws Exception {
    Map<String, String> record = migrated("unreadable");
    Path empty = Files.createFile(directory.resolve("empty"));
    Path cut = directory.resolve("cut.gz");
    byte[] whole = Files.readAllBytes(packed(Path.of(UCDP), 1));
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    for (Path file : List.of(directory, empty, directory.resolve("missing"), cut)) {
      for (String format : List.of("ucdp-ged", "dossier")) {
        List<String> asked =
            new ArrayList<>(List.of("import", file.toString(), "--format=" + format));
        if (format.equals("ucdp-ged")) {
          asked.add("--crisis=aland");
        }
        Ran ran = run(1, record, asked.toArray(String[]::new));
        assertTrue(ran.errors().startsWith("standoff: "), ran::errors);
        assertEquals(1, ran.errors().lines().count(), ran::errors);
        assertEquals("", ran.output());
      }
    }
    Ran ran =
        run(
            1,
            record,
            "import",
            UCDP,
            "--format=ucdp-ged",
            "--crisis=aland",
            "--refused=" + directory.resolve("no/such/place"));
    assertEquals(1, ran.errors().lines().count(), ran::errors);
    run(2, record, "import", UCDP, "--format=ucdp-ged", "--crisis=no key");
    run(1, record, "export", "--format=dossier", "--crisis=aland");
  }

  private static void ok(Ran ran, String output) {
    assertTrue(ran.output().contains(output), ran::output);
    assertEquals(1, ran.output().lines().count());
  }

  private Path export(Map<String, String> record, String format, String name) throws Exception {
    Path file = directory.resolve(name);
    run(0, record, "export", "--format=" + format, "--crisis=corrected", "--output=" + file);
    return file;
  }

  /** The same compressed, as several files one after the other, which gzip takes for one. */
  private Path packed(Path file, int members) throws IOException {
    byte[] all = Files.readAllBytes(file);
    Path packed = directory.resolve(file.getFileName() + ".gz");
    try (OutputStream out = Files.newOutputStream(packed)) {
      for (int i = 0; i < members; i++) {
        GZIPOutputStream member = new GZIPOutputStream(out);
        int from = all.length * i / members;
        member.write(all, from, all.length * (i + 1) / members - from);
        member.finish();
      }
    }
    return packed;
  }

  private Map<String, String> migrated(String name) throws Exception {
    DatabaseAddress address = TestDatabase.fresh(name);
    Map<String, String> record =
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", address.url(),
            "QUARKUS_DATASOURCE_USERNAME", address.user(),
            "QUARKUS_DATASOURCE_PASSWORD", address.password());
    run(0, record, "migrate");
    return record;
  }

  private record Ran(String output, String errors) {}

  private Ran run(int status, Map<String, String> environment, String... arguments)
      throws Exception {
    try (ServiceProcess process = ServiceProcess.packaged(directory, environment, arguments)) {
      String output = process.output();
      String errors = process.errors();
      assertEquals(status, process.awaitEnd(), errors);
      return new Ran(output, errors);
    }
  }
}
