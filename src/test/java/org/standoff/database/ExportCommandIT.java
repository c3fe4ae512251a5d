package org.standoff.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code export} of the packaged service. */
class ExportCommandIT {
  @TempDir static Path directory;
  private static Map<String, String> record = Map.of();

  @BeforeAll
  static void aRecordWithADossier() throws Exception {
    DatabaseAddress address = TestDatabase.fresh("exported");
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", address.url());
    environment.put("QUARKUS_DATASOURCE_USERNAME", address.user());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", address.password());
    record = Map.copyOf(environment);
    run(0, "migrate");
    environment.put("STANDOFF_DOSSIER", "venezuela-2019");
    try (ServiceProcess service = ServiceProcess.packaged(directory, environment)) {
      service.awaitPort();
      service.terminate();
    }
  }

  @Test
  void aDossierIsWhole() throws Exception {
    Path file = directory.resolve("dossier.yaml");
    Ran ran = run(0, "export", "--format=dossier", "--crisis=venezuela-2019", "--output=" + file);
    assertEquals("", ran.output());
    List<String> lines = Files.readAllLines(file);
    assertEquals(List.of("crisis:", "  key: venezuela-2019"), lines.subList(0, 2));
    assertFalse(Files.exists(directory.resolve("dossier.yaml.part")));
  }

  @Test
  void standardOutputIsNothingButRows() throws Exception {
    Path query = file("{ actors(filter: {kind: [STATE]}) { nodes { key country { alpha2 } } } }");
    Ran ran = run(0, "export", "--format=csv", "--query=" + query);
    List<String> lines = ran.output().lines().toList();
    assertEquals("key,country.alpha2", lines.get(0));
    assertTrue(lines.contains("ve,VE"), ran.output());
    assertTrue(lines.stream().allMatch(line -> line.matches("[a-z0-9-]+,.*")), ran.output());
  }

  @Test
  void variablesComeFromAFile() throws Exception {
    Path query = file("query ($of: String) { actors(filter: {country: $of}) { nodes { key } } }");
    Path variables = file("{\"of\": \"CN\"}");
    Ran ran = run(0, "export", "--format=jsonl", "--query=" + query, "--variables=" + variables);
    assertEquals("{\"key\":\"cn\"}", ran.output().strip());
  }

  @Test
  void closedReadingIsForClientsOnly() throws Exception {
    Map<String, String> closed = new HashMap<>(record);
    closed.put("STANDOFF_READ", "authenticated");
    Path query = file("{ crises { nodes { key } } }");
    Ran ran = run(0, closed, "export", "--format=csv", "--query=" + query);
    assertEquals("key\nvenezuela-2019", ran.output().strip());
  }

  @Test
  void whatIsWrongIsToldInOneLineEach() throws Exception {
    Path query = file("{ actors(first: 101) { nodes { key } } }");
    assertTrue(
        run(1, "export", "--format=csv", "--query=" + query)
            .errors()
            .contains("standoff: VALIDATION at actors: "));
    assertTrue(
        run(1, "export", "--format=dossier", "--crisis=nowhere")
            .errors()
            .contains("standoff: the record has no crisis of this key\n"));
    Path single = file("{ crisis(key: \"venezuela-2019\") { key } }");
    run(2, "export", "--format=csv", "--query=" + single);
    run(2, "export", "--format=csv");
    run(2, "export", "--format=xml", "--query=" + single);
    run(2, "export", "--format=dossier", "--crisis=venezuela-2019", "--query=" + single);
    run(2, "export", "--format=csv", "--query=" + directory.resolve("nowhere"));
  }

  private static Path file(String content) throws IOException {
    return Files.writeString(Files.createTempFile(directory, "export", ".txt"), content);
  }

  private record Ran(String output, String errors) {}

  private static Ran run(int status, String... arguments) throws Exception {
    return run(status, record, arguments);
  }

  private static Ran run(int status, Map<String, String> environment, String... arguments)
      throws Exception {
    try (ServiceProcess process = ServiceProcess.packaged(directory, environment, arguments)) {
      String output = process.output();
      String errors = process.errors();
      assertEquals(status, process.awaitEnd(), errors);
      return new Ran(output, errors);
    }
  }
}
