package org.standoff.exchange.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of tables. */
class CsvRowsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a, a",
        "`a b`, `a b`",
        "``, `\"\"`",
        "`a,b`, `\"a,b\"`",
        "`a\"b`, `\"a\"\"b\"`",
        "`a\nb`, `\"a\nb\"`",
        "`a\rb`, `\"a\rb\"`",
        "` a`, `\" a\"`",
        "`a `, `\"a \"`",
        "=1+1, '=1+1",
        "`=HYPERLINK(\"x\",1)`, `\"'=HYPERLINK(\"\"x\"\",1)\"`",
        "+1, '+1",
        "-1, '-1",
        "@a, '@a",
        "`\ta`, `'\ta`",
        "`\n=1`, `\"'\n=1\"`",
        "\uFF1D1, '\uFF1D1",
        "'a, 'a",
        "a=1, a=1",
        "\u4e2d, \u4e2d"
      })
  void textsAreQuotedAndNeverFormulas(String text, String cell) throws IOException {
    assertEquals("a\r\n" + cell + "\r\n", table("{ a }", row("a", text)));
  }

  @Test
  void numbersAndTruthsStayAndNothingIsNothing() throws IOException {
    assertEquals("a\r\n-1\r\n", table("{ a }", row("a", -1)));
    assertEquals("a\r\n-0.5\r\n", table("{ a }", row("a", -0.5)));
    assertEquals("a\r\ntrue\r\n", table("{ a }", row("a", true)));
    assertEquals("a,b\r\n,\r\n", table("{ a b }", row("a", null)));
  }

  @Test
  void elementsOfListsAreJoinedSoThatTheyCanBeParted() throws IOException {
    List<@Nullable Object> elements = new ArrayList<>(Arrays.asList("x", null, "y|z", "\\"));
    assertEquals("a\r\nx|\\N|y\\|z|\\\\\r\n", table("{ a }", row("a", elements)));
    assertEquals("a\r\n'-1|2\r\n", table("{ a }", row("a", List.of(-1, 2))));
  }

  @Test
  void noElementsAndAnElementThatIsNothingOrEmptyAreThree() throws IOException {
    assertEquals("a\r\n\"\"\r\n", table("{ a }", row("a", List.of())));
    assertEquals("a\r\n\\N\r\n", table("{ a }", row("a", Arrays.asList((Object) null))));
    assertEquals("a\r\n\\E\r\n", table("{ a }", row("a", List.of(""))));
    assertEquals("a\r\n\\\\N|\\\\E\r\n", table("{ a }", row("a", List.of("\\N", "\\E"))));
  }

  @Test
  void listsWithinListsAreElements() throws IOException {
    Map<String, @Nullable Object> inner = row("b", List.of("x", "y"));
    assertEquals("a.b\r\nx\\|y|x\\|y\r\n", table("{ a { b } }", row("a", List.of(inner, inner))));
  }

  @Test
  void whatIsSelectedTwiceIsOneColumn() throws IOException {
    assertEquals(
        "a,c.b,d\r\n1,2,\r\n",
        table(
            "{ a ...f c: e { b } ... on T { a d } } fragment f on T { c: e { b } }",
            Map.of("a", 1, "c", Map.of("b", 2))));
  }

  private static Map<String, @Nullable Object> row(String name, @Nullable Object value) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put(name, value);
    return row;
  }

  private static String table(String query, Map<String, ?> row) throws IOException {
    Document document =
        Parser.parse(
            query.replaceFirst("\\{", "{ rows {").replaceFirst("\\}(?= fragment|$)", "} }"));
    OperationDefinition operation = document.getDefinitionsOfType(OperationDefinition.class).get(0);
    Field rows = (Field) operation.getSelectionSet().getSelections().get(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvRows csv = new CsvRows(Columns.of(document, rows.getSelectionSet()), out);
    csv.put(row);
    csv.flush();
    return out.toString(StandardCharsets.UTF_8);
  }
}
