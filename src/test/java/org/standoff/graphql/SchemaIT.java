package org.standoff.graphql;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The schema that the packaged service serves is the one committed. {@code
 * -Dstandoff.schema.write=true} writes it anew.
 */
@QuarkusIntegrationTest
class SchemaIT {

  private static final Path COMMITTED = Path.of("src/main/resources/schema.graphql");

  @Test
  void servedIsCommitted() throws IOException {
    String served = get("/graphql/schema.graphql").asString();
    if (Boolean.getBoolean("standoff.schema.write")) {
      Files.writeString(COMMITTED, served);
    }
    assertEquals(Files.readString(COMMITTED), served);
  }
}
