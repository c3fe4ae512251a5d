package org.standoff.graphql;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the running schema against the contract. What it lacks must be just what {@code
 * contract-missing.txt} lists, so that the list can only get shorter; what it has is named and
 * typed as in the contract. Only the packaged service has a schema without the tests' own API.
 */
@QuarkusIntegrationTest
class ContractIT {

  @Test
  void lacksOnlyWhatIsListedAndContradictsNothing() throws IOException {
    SchemaParts contract = SchemaParts.of(parse(resource("contract.graphql")));
    SchemaParts running = SchemaParts.of(parse(get("/graphql/schema.graphql").asString()));
    Set<String> missing = new TreeSet<>(contract.parts().keySet());
    missing.removeAll(running.parts().keySet());
    assertEquals(
        lines(resource("contract-missing.txt")),
        missing.stream().collect(Collectors.joining("\n")),
        "what the schema lacks");
    List<String> contradictions =
        contract.parts().entrySet().stream()
            .filter(part -> running.parts().containsKey(part.getKey()))
            .filter(part -> !part.getValue().equals(running.parts().get(part.getKey())))
            .map(
                part ->
                    "%s is %s, not %s"
                        .formatted(
                            part.getKey(), running.parts().get(part.getKey()), part.getValue()))
            .toList();
    assertEquals(List.of(), contradictions);
  }

  private static TypeDefinitionRegistry parse(String sdl) {
    return new SchemaParser().parse(sdl);
  }

  private static String lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).sorted().collect(Collectors.joining("\n"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ContractIT.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
