package org.standoff.graphql;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.language.DescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema is the codebook: whatever it names, it describes. */
@QuarkusIntegrationTest
class DescriptionIT {

  /** A named part of the schema. */
  private record Part(String name, DescribedNode<?> node) {}

  @Test
  void everythingIsDescribed() {
    String sdl = get("/graphql/schema.graphql").asString();
    List<String> bare =
        new SchemaParser()
            .parse(sdl).types().values().stream()
                .flatMap(DescriptionIT::parts)
                .filter(part -> part.node().getDescription() == null)
                .map(Part::name)
                .sorted()
                .toList();
    assertEquals(List.of(), bare);
  }

  private static Stream<Part> parts(TypeDefinition<?> type) {
    Stream<Part> own = Stream.of(new Part(type.getName(), (DescribedNode<?>) type));
    return Stream.concat(own, children(type));
  }

  private static Stream<Part> children(TypeDefinition<?> type) {
    if (type instanceof ObjectTypeDefinition object) {
      return fields(type.getName(), object.getFieldDefinitions());
    } else if (type instanceof InterfaceTypeDefinition shared) {
      return fields(type.getName(), shared.getFieldDefinitions());
    } else if (type instanceof InputObjectTypeDefinition input) {
      return inputs(type.getName(), input.getInputValueDefinitions());
    } else if (type instanceof EnumTypeDefinition named) {
      return named.getEnumValueDefinitions().stream()
          .map(value -> new Part(type.getName() + "." + value.getName(), value));
    }
    return Stream.of();
  }

  private static Stream<Part> fields(String type, List<FieldDefinition> fields) {
    return fields.stream()
        .flatMap(
            field -> {
              String name = type + "." + field.getName();
              return Stream.concat(
                  Stream.of(new Part(name, field)), inputs(name, field.getInputValueDefinitions()));
            });
  }

  private static Stream<Part> inputs(String owner, List<InputValueDefinition> inputs) {
    return inputs.stream().map(input -> new Part(owner + "." + input.getName(), input));
  }
}
