package org.standoff.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compose file is valid by the Compose Specification, and starts things in their order. */
class ComposeTest {
  private static final Path FILE = Path.of("deploy", "compose.yaml");
  private static final Path SCHEMA = Path.of("src/test/resources/deploy/compose-spec.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void isValid() throws IOException {
    assertEquals(List.of(), validate(Files.readString(FILE)));
  }

  @ParameterizedTest
  @CsvSource({"read_only:, readonly:", "interval:, intervall:", "service_healthy, healthy"})
  void aSlipIsFound(String right, String wrong) throws IOException {
    String valid = Files.readString(FILE);
    assertTrue(valid.contains(right));
    assertFalse(validate(valid.replace(right, wrong)).isEmpty());
  }

  @Test
  void migratesBeforeItServes() throws IOException {
    JsonNode services = tree(Files.readString(FILE)).get("services");
    assertEquals(
        "service_healthy", services.at("/migrate/depends_on/database/condition").textValue());
    assertEquals("[\"migrate\"]", services.at("/migrate/command").toString());
    assertEquals(
        "service_completed_successfully",
        services.at("/standoff/depends_on/migrate/condition").textValue());
    assertEquals(
        "jdbc:postgresql://database:5432/standoff",
        services.at("/standoff/environment/QUARKUS_DATASOURCE_JDBC_URL").textValue());
    assertTrue(
        Files.exists(
            FILE.resolveSibling(services.at("/standoff/build/context").textValue())
                .resolve(services.at("/standoff/build/dockerfile").textValue())));
  }

  @Test
  void setsOnlyWhatTheReadmeExplains() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Set<String> unexplained = new TreeSet<>();
    tree(Files.readString(FILE))
        .at("/services/standoff/environment")
        .fieldNames()
        .forEachRemaining(unexplained::add);
    unexplained.removeIf(name -> readme.contains("`" + name + "`"));
    assertEquals(Set.of(), unexplained);
  }

  private static List<Error> validate(String yaml) throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09);
    Schema schema = registry.getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    return schema.validate(tree(yaml));
  }

  private static JsonNode tree(String yaml) {
    return JSON.valueToTree(StrictYaml.documents(yaml).get(0));
  }
}
