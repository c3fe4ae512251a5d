package org.standoff.exchange.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.GraphQLError;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.execution.OperationRequest;

/** Rows of connections as tables and as JSON Lines. */
@QuarkusTest
class QueryExportTest {
  @Inject QueryExporter exporter;

  @Test
  void aTableHasAColumnForEachFieldAndARowForEachNode() throws IOException {
    assertEquals(
        """
        key,by.key,said.edtf,said.basis,mentions.key,quote\r
        venezuela-2019/st-1,guaido,,NOT_STATED,armed-forces|maduro,clandestine meetings\r
        """,
        export(
            """
            query ($topics: [String!]) {
              statements(filter: {topic: $topics, quotation: [MIXED], text: "met"}) {
                totalCount
                nodes { key by: speaker { key } ...when mentions { key } quote }
              }
            }
            fragment when on Statement { said { edtf basis } }
            """,
            Map.of("topics", List.of("military support")),
            RowFormat.CSV));
  }

  @Test
  void pagesOfAnySizeMakeTheSameRows() throws IOException {
    String all = export("{ actors { nodes { key names { name language } } } }", RowFormat.CSV);
    assertEquals(30, all.lines().count());
    for (int size : List.of(1, 7, 26, 100)) {
      String query = "{ actors(first: %d) { nodes { key names { name language } } } }";
      assertEquals(all, export(query.formatted(size), RowFormat.CSV), "pages of " + size);
    }
  }

  @Test
  void anExportGoesOnAfterACursor() throws IOException {
    String all = export("{ actors { nodes { key } } }", RowFormat.JSON_LINES);
    String rest =
        export(
            "query ($after: String) { actors(first: 2, after: $after) { nodes { key } } }",
            Map.of("after", cursor()),
            RowFormat.JSON_LINES);
    assertEquals(all.lines().skip(3).toList(), rest.lines().toList());
  }

  private static String cursor() {
    return org.standoff.graphql.Operation.of("{ actors(first: 3) { pageInfo { endCursor } } }")
        .ask()
        .getString("actors.pageInfo.endCursor");
  }

  @Test
  void linesOfJsonAreNodesAsGraphQLAnswersThem() throws IOException {
    assertEquals(
        """
        {"__typename":"CasualtyFigure","key":"venezuela-2019/ca-2","quantity":{"low":41,"high":null}}
        """,
        export(
            """
            { casualtyFigures(filter: {harm: [KILLED]}) {
                nodes { __typename key quantity { low high } } } }
            """,
            RowFormat.JSON_LINES));
  }

  @Test
  void factsOfAllKindsAreOneTable() throws IOException {
    String table =
        export(
            """
            { search(text: "resolution", crisis: "venezuela-2019") {
                nodes { key ... on Statement { quote } ... on Vote { for against } } } }
            """,
            RowFormat.CSV);
    assertEquals("key,quote,for,against", table.lines().findFirst().orElseThrow());
    assertEquals(
        List.of("venezuela-2019/vo-1,,439,104"),
        table.lines().filter(line -> line.startsWith("venezuela-2019/vo-1,")).toList());
  }

  @Test
  void licenceAndAttributionOfSourcesAreSelected() throws IOException {
    String table =
        export(
            "{ sources { nodes { key licence attribution derivedFrom { key } } } }", RowFormat.CSV);
    assertEquals(
        "key,licence,attribution,derivedFrom.key", table.lines().findFirst().orElseThrow());
  }

  private static final String FACTS =
      "{ crises { nodes { key %s { nodes { ...fact } } } } } fragment fact on Fact { key }";

  @Test
  void listsWithinRowsAreWholeWhereAPageHoldsThem() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exported done =
        exporter.export(request(FACTS.formatted("timeline")), RowFormat.JSON_LINES, out);
    assertEquals(new Exported(1, Map.of()), done);
    String row = out.toString(StandardCharsets.UTF_8);
    assertTrue(row.split("\"key\"", -1).length > PageRequest.DEFAULT + 2, row);
    assertFalse(row.contains("_whole"), row);
  }

  @ParameterizedTest
  @CsvSource({
    "timeline(first: 7), timeline",
    "timeline(first: 100),",
    "statements(last: 7), statements",
    "statements(last: 100),"
  })
  void aListOfWhichThereIsMoreIsTold(String connection, @Nullable String cut) throws IOException {
    String query = FACTS.formatted(connection);
    for (RowFormat format : RowFormat.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Exported done = exporter.export(request(query), format, out);
      assertEquals(cut == null ? Map.of() : Map.of(cut, 1L), done.cut());
      assertFalse(out.toString(StandardCharsets.UTF_8).contains("_whole"));
    }
  }

  @Test
  void listsWithinListsAreToldByTheNamesOnTheWay() throws IOException {
    String query =
        "{ crises { nodes { all: statements { nodes {"
            + " speaker { spoken: statements(first: 1) { nodes { key } } } } } } } }";
    Exported done = exporter.export(request(query), RowFormat.CSV, new ByteArrayOutputStream());
    assertEquals(Map.of("all.nodes.speaker.spoken", 1L), done.cut());
  }

  @Test
  void pagesAreSmallerWhereTheyWouldExceedALimit() throws IOException {
    String nested =
        " { nodes { key statements { nodes { key mentions { key } speaker { key } } } } } }";
    assertEquals(
        export("{ crises(first: 1)" + nested, RowFormat.JSON_LINES),
        export("{ crises(first: 100)" + nested, RowFormat.JSON_LINES));
  }

  @Test
  void nobodyIsToldWhoRecordedWhat() throws IOException {
    String lines =
        export(
            "{ statements { nodes { history { nodes { recordedBy reason } } } } }",
            RowFormat.JSON_LINES);
    assertEquals(
        List.of("{\"history\":{\"nodes\":[{\"recordedBy\":null,\"reason\":null}]}}"),
        lines.lines().distinct().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ crisis(key: \"venezuela-2019\") { key } }",
        "{ actor(key: \"maduro\") { key } }",
        "{ statements { totalCount } }",
        "{ statements { edges { node { key } } } }",
        "{ statements { ...rows } } fragment rows on StatementConnection { nodes { key } }",
        "{ statements { nodes { key } } actors { nodes { key } } }",
        "{ statements(last: 2) { nodes { key } } }",
        "{ nodes(ids: []) { id } }",
        "{ votes @include(if: false) { nodes { key } } }",
        "query ($no: Boolean = true) { votes @skip(if: $no) { nodes { key } } }"
      })
  void whatIsNoConnectionIsNotExported(String query) {
    assertThrows(UnsuitableQuery.class, () -> export(query, RowFormat.CSV));
  }

  @Test
  void whatIsWrongIsToldWithCodeAndPlace() {
    FailedQuery wrong =
        assertThrows(
            FailedQuery.class, () -> export("{ statements { nodes { nam } } }", RowFormat.CSV));
    assertEquals("VALIDATION", code(wrong.errors().get(0)));
    FailedQuery failed =
        assertThrows(
            FailedQuery.class,
            () -> export("{ statements(first: 101) { nodes { key } } }", RowFormat.CSV));
    assertEquals("VALIDATION", code(failed.errors().get(0)));
    assertEquals(List.of("statements"), failed.errors().get(0).getPath());
  }

  private static @Nullable Object code(GraphQLError error) {
    return error.getExtensions().get("code");
  }

  private String export(String query, RowFormat format) throws IOException {
    return export(query, Map.of(), format);
  }

  private String export(String query, Map<String, @Nullable Object> variables, RowFormat format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(new OperationRequest(query, null, variables, Map.of()), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static OperationRequest request(String query) {
    return new OperationRequest(query, null, Map.of(), Map.of());
  }
}
