package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The committed JSON Schema says what the reader takes. Run with {@code -Dstandoff.schema.write} to
 * write it anew after a change of the records or their descriptions.
 */
class DossierSchemaTest {
  private static final Path DOSSIERS = Path.of("src", "main", "resources", "dossiers");
  private static final Path SCHEMA = DOSSIERS.resolve("dossier.schema.json");

  @BeforeAll
  static void writeAnewWhenAsked() throws IOException {
    if (Boolean.getBoolean("standoff.schema.write")) {
      Files.writeString(SCHEMA, DossierSchema.write());
    }
  }

  @Test
  void hasExactlyTheFieldsValuesAndDescriptionsOfTheRecords() throws IOException {
    assertEquals(DossierSchema.write(), Files.readString(SCHEMA));
  }

  @Test
  void findsTheBuiltInDossierValid() throws IOException {
    assertEquals(List.of(), validate(Files.readString(DOSSIERS.resolve("venezuela-2019.yaml"))));
  }

  @ParameterizedTest
  @CsvSource({
    "'crisis:', 'crisi:'",
    "'kind: NEWS_REPORT', 'kind: NEWS'",
    "'textLength: 3934', 'textLength: -1'",
    "'result: ADOPTED', 'outcome: ADOPTED'",
    "'charEnd: 130', 'textSha256: 130'",
    "'{verbatim: two dozen}', 'two dozen'",
    "'country: VE', 'country: ve'"
  })
  void findsAFaultyDossierInvalid(String right, String wrong) throws IOException {
    String valid = Files.readString(DOSSIERS.resolve("venezuela-2019.yaml"));
    assertTrue(valid.contains(right));
    assertFalse(validate(valid.replace(right, wrong)).isEmpty());
  }

  private static List<Error> validate(String yaml) throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Schema schema = registry.getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    return schema.validate(yaml, InputFormat.YAML);
  }
}
