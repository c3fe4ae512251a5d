package org.standoff.graphql.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import graphql.GraphQLError;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.standoff.graphql.execution.PreparedOperation.Accepted;
import org.standoff.graphql.execution.PreparedOperation.Refused;
import org.standoff.graphql.limit.DocumentLimits;

class DocumentsTest {
  private static final String SDL =
      """
      type Query { actor(key: String!, first: Int, kind: Kind, filter: Filter): Actor thing: Thing }
      type Mutation { write: Int }
      type Actor { name(language: String): String! friends: [Actor] }
      union Thing = Actor
      enum Kind { STATE PERSON }
      input Filter { text: String! kinds: [Kind!] }
      """;
  private static final GraphQLSchema SCHEMA =
      new SchemaGenerator()
          .makeExecutableSchema(
              new SchemaParser().parse(SDL),
              RuntimeWiring.newRuntimeWiring()
                  .type("Thing", wiring -> wiring.typeResolver(environment -> null))
                  .build());

  private final List<String> refused = new ArrayList<>();
  private final Documents documents = new Documents(SCHEMA, 4096, limits(refused::add));

  /** Whatever the caller makes up begins with zz, and none of it comes back. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "{actor(key: \"zz\") {nam}} | [actor] | The type Actor has no such field. Did you mean name?",
        "{actor(key: \"zz\") {zz}} | [actor] | The type Actor has no such field.",
        "{zz} | [] | The type Query has no such field.",
        "{thing {zz}} | [thing] | The type Thing has no such field.",
        "{actor(ky: \"zz\", key: \"zz\") {name}} | [actor] | There is no such argument of"
            + " Query.actor. Did you mean key?",
        "{actor {name}} | [actor] | The argument key of Query.actor is required: String!.",
        "{actor(key: null) {name}} | [actor] | The argument key of Query.actor must not be null.",
        "{actor(key: \"zz\", first: \"zz\") {name}} | [actor] | The argument first of Query.actor"
            + " must be a whole number from -2147483648 to 2147483647.",
        "{actor(key: 7) {name}} | [actor] | The argument key of Query.actor must be a string.",
        "{actor(key: \"zz\", kind: ZZ) {name}} | [actor] | The argument kind of Query.actor must be"
            + " one of STATE, PERSON.",
        "{actor(key: \"zz\", filter: {kinds: [STATE]}) {name}} | [actor] | The argument filter.text"
            + " of Query.actor must not be null.",
        "{actor(key: \"zz\", filter: {text: \"zz\", zzzzz: 1}) {name}} | [actor] | The argument filter"
            + " of Query.actor has a field that Filter does not have.",
        "{actor(key: \"zz\")} | [actor] | The field Query.actor of type Actor is an object: select"
            + " some of its fields.",
        "{actor(key: \"zz\") {friends {name {zz}}}} | [actor, friends, name] | The field Actor.name"
            + " of type String has no fields to select.",
        "{actor(key: \"zz\") {name @zz}} | [actor, name] | There is no such directive.",
        "{actor(key: \"zz\") {name @include}} | [actor, name] | A required argument of the directive"
            + " @include is missing.",
        "{actor(key: \"zz\") {name @include(iff: true, if: true)}} | [actor, name] | There is no such"
            + " argument of the directive @include. Did you mean if?",
        "query @include(if: true) {thing {__typename}} | [] | A directive stands where it is not"
            + " allowed.",
        "query($zz: Filtr) {thing {__typename}} | [] | There is no such type. Did you mean Filter?",
        "query($zz: String) {actor(key: \"zz\", first: $zz) {name}} | [actor] | The type of a variable"
            + " does not fit the argument first of Query.actor, which is Int.",
        "query($zz: Int = \"zz\") {actor(key: \"zz\", first: $zz) {name}} | [] | The default value of"
            + " a variable does not fit its type.",
        "query($zz: Actor) {thing {__typename}} | [] | A variable has a type that cannot be given as"
            + " input.",
        "{actor(key: $zz) {name}} | [actor] | A variable is used that the operation does not define.",
        "query($zz: Int) {thing {__typename}} | [] | A variable is defined and not used.",
        "{thing {...zz}} | [thing] | A fragment is used that the document does not define.",
        "{thing {__typename}} fragment zz on Actor {name} | [] | A fragment is defined and not used.",
        "{thing {...zz}} fragment zz on Kind {name} | [thing] | A fragment must be on an object,"
            + " interface or union type.",
        "{thing {...zz}} fragment zz on Actor {nme} | [thing] | The type Actor has no such field. Did"
            + " you mean name?",
        "{thing {...zz}} fragment zz on Actor {friends {...zz}} | [thing] | A fragment must not"
            + " contain itself.",
        "{thing {... on Query {__typename}}} | [thing] | A fragment stands where its type can never"
            + " occur.",
        "{actor(key: \"zz\") {zz: name(language: \"zz1\") zz: name(language: \"zz2\")}} | [actor, zz] |"
            + " Selections under the same response key differ: give one of them an alias.",
        "{thing {__typename}} query zz {thing {__typename}} | [] | An operation without a name must be"
            + " the only one of its document.",
        "query zz {thing {__typename}} query zz {thing {__typename}} | [] | Two operations have the"
            + " same name.",
        "{thing {__typename}} type zz {a: Int} | [] | A document may hold operations and fragments"
            + " only.",
        "subscription {zz} | [] | The schema has no operations of this kind.",
      })
  void brokenRulesAreToldInWordsOfTheSchema(String document, String path, String message) {
    List<GraphQLError> errors =
        assertInstanceOf(Refused.class, documents.prepare(document, null)).errors();
    List<String> told =
        errors.stream().map(error -> error.getPath() + " " + error.getMessage()).toList();
    assertTrue(told.contains(path + " " + message), told::toString);
    for (GraphQLError error : errors) {
      assertFalse(error.getMessage().matches("(?i).*zz.*"), error::getMessage);
      assertEquals("VALIDATION", error.getExtensions().get("code"));
      assertFalse(error.getLocations().isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | The document is not GraphQL: syntax error. | SYNTAX",
        "{actor(key: zz \"} | The document is not GraphQL: syntax error. | SYNTAX",
        "'' | The document is not GraphQL: syntax error. | SYNTAX",
      })
  void syntaxErrorsHaveLocationsAndNoPath(String document, String message, String code) {
    List<GraphQLError> errors =
        assertInstanceOf(Refused.class, documents.prepare(document, null)).errors();
    assertEquals(message, errors.get(0).getMessage());
    assertEquals(code, errors.get(0).getExtensions().get("code"));
    assertEquals(List.of(), errors.get(0).getPath());
    assertEquals(1, errors.get(0).getLocations().size());
  }

  @Test
  void endlessDocumentsAreStopped() {
    String many = "{" + " thing {__typename}".repeat(5000) + "}";
    String deep = "{thing " + "{thing ".repeat(2000);
    for (String document : List.of(many, deep)) {
      List<GraphQLError> errors =
          assertInstanceOf(Refused.class, documents.prepare(document, null)).errors();
      assertEquals("LIMIT", errors.get(0).getExtensions().get("code"));
    }
  }

  /** Each took seconds or minutes to validate. */
  @ParameterizedTest
  @MethodSource("longDocuments")
  void whatTakesLongToValidateIsStopped(String document, String words, String limit) {
    List<GraphQLError> errors =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> assertInstanceOf(Refused.class, documents.prepare(document, null)).errors());
    assertEquals(words, errors.get(0).getMessage());
    assertEquals("LIMIT", errors.get(0).getExtensions().get("code"));
    assertEquals(List.of(limit), refused);
    documents.prepare(document, null);
    assertEquals(List.of(limit, limit), refused, "each is counted");
  }

  static List<Arguments> longDocuments() {
    String fragments = "The document has %d fragments; the limit is 50.";
    String fields = "The operation selects more than 1,000 fields.";
    String lists = "[".repeat(7000) + "Int" + "]".repeat(7000);
    return List.of(
        arguments(chain(700, 1), fragments.formatted(700), "fragments"),
        arguments(chain(51, 1), fragments.formatted(51), "fragments"),
        arguments(chain(50, 2), fields, "fields"),
        arguments("{thing {__typename}}" + chain(50, 2).substring(7), fields, "fields"),
        arguments(
            "query Q {thing {...F}} ".repeat(21) + "fragment F on Actor {name}",
            "The document has 21 operations; the limit is 20.",
            "document-operations"),
        arguments(
            "query A {...F} query B {...F} fragment F on Query {" + "thing ".repeat(1001) + "}",
            fields,
            "fields"),
        arguments(
            "query ($a: " + lists + ") {thing {__typename}}",
            "Lists stand more than 10 deep in each other.",
            "lists"));
  }

  /** Fragments that spread the next each. */
  private static String chain(int length, int times) {
    StringBuilder text = new StringBuilder("{...F0}");
    for (int i = 0; i < length - 1; i++) {
      String spread = ("...F" + (i + 1) + " ").repeat(times);
      text.append(" fragment F%d on Query {%s}".formatted(i, spread));
    }
    return text + " fragment F%d on Query {thing {__typename}}".formatted(length - 1);
  }

  @Test
  void whatIsWithinTheLimitsIsValidated() {
    assertInstanceOf(Accepted.class, documents.prepare(chain(50, 1), null));
    Refused circle =
        assertInstanceOf(
            Refused.class,
            documents.prepare(
                "{...A} fragment A on Query {...B} fragment B on Query {...A ...B}", null));
    assertTrue(
        circle.errors().stream()
            .allMatch(error -> error.getMessage().equals("A fragment must not contain itself.")),
        circle::toString);
    assertEquals(List.of(), refused);
  }

  private static DocumentLimits limits(Consumer<String> refusals) {
    return new DocumentLimits(new DocumentLimits.Most(15_000, 20, 50, 1_000, 1_000), refusals);
  }

  @Test
  void outcomesAreRemembered() {
    String good = "{thing {__typename}}";
    Accepted first = assertInstanceOf(Accepted.class, documents.prepare(good, null));
    Accepted again = assertInstanceOf(Accepted.class, documents.prepare(good, null));
    assertSame(first.document(), again.document());
    Refused bad = assertInstanceOf(Refused.class, documents.prepare("{zz}", null));
    assertSame(bad.errors(), ((Refused) documents.prepare("{zz}", null)).errors());
    assertEquals(2, documents.size());
  }

  @Test
  void memoryIsBounded() {
    for (int i = 0; i < 1000; i++) {
      documents.prepare("{a" + i + ": thing {__typename}}", null);
    }
    assertTrue(documents.size() <= 4096 / 24, () -> "remembered " + documents.size());
    String large = "{thing {__typename}} #" + "x".repeat(300);
    Accepted first = assertInstanceOf(Accepted.class, documents.prepare(large, null));
    assertNotSame(first.document(), ((Accepted) documents.prepare(large, null)).document());
  }
}
