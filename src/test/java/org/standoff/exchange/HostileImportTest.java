package org.standoff.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.database.TestDatabase;
import org.standoff.exchange.bulk.BulkLoader;

/** A row with a text that no database keeps is refused with its line; those around it are not. */
@QuarkusTest
@TestProfile(HostileImportTest.OwnDatabase.class)
class HostileImportTest {
  private static final Path SAMPLES = Path.of("src/test/resources/imports");
  private static final Pattern REFUSED =
      Pattern.compile("\"line\":(\\d+),\"outcome\":\"REFUSED\",\"reason\":\"([^\"]*)\"");
  private static final String NO_CHARACTER = "A text holds U+0000 or half a surrogate pair.";
  private static final String LONG = "x y ".repeat(300_000);

  @TempDir Path directory;
  @Inject Imports imports;

  @Test
  void rollCallsOfTheUnitedNations() throws Exception {
    List<String> refused =
        refused(
            "unvotes",
            """
            rcid,session,importantvote,date,unres,amend,para,short,descr
            9001,1,0,1946-01-02,R/1/1,1,0,ONE,"a\0b"
            9002,1,0,1946-01-02,%s,1,0,TWO,two
            9003,1,0,1946-01-02,R/1/3,1,0,THREE,%s
            9004,1,0,1946-01-02,R/1/4,1,0,FOUR,four
            9005,%s,0,1946-01-02,R/1/5,1,0,FIVE,five
            """
                .formatted("R".repeat(501), LONG, LONG));
    assertEquals(
        List.of(
            "2 " + NO_CHARACTER,
            "6 session is no whole number",
            "3 reference must not be longer than 500 characters",
            "4 note must not be longer than 20000 characters"),
        refused);
    assertEquals(
        List.of("unvotes/9004"),
        imports.rows("select key from vote where key like 'unvotes/900%'"));
  }

  @Test
  void rollCallsOfTheEuropeanParliament() throws Exception {
    List<String> refused =
        refused(
            "ep-rollcalls",
            """
            identifier,date,report,desc,title,for,against,abstention
            990001,2030-01-31 10:20:30,S-1/2030,"a\0b",,12,7,3
            990002,2030-01-31 10:20:30,%s,Two,,12,7,3
            990003,2030-01-31 10:20:30,S-3/2030,%s,,12,7,3
            990004,2030-01-31 10:20:30,S-4/2030,Four,,12,7,3
            """
                .formatted("R".repeat(501), LONG));
    assertEquals(3, refused.size(), refused::toString);
    assertEquals("2 " + NO_CHARACTER, refused.get(0));
    assertEquals(
        List.of("ep-rollcall/990004"),
        imports.rows("select key from vote where key like 'ep-rollcall/99000%'"));
  }

  @Test
  void politicians() throws Exception {
    String person =
        "{\"qid\": \"Q99%d\", \"name\": \"%s\", \"legislatures\": [], \"names\": {\"en\": \"A\"}, \"identifiers\": {\"VIAF\": \"%s\"}}%n";
    List<String> refused =
        refused(
            "wikidata-politicians",
            "\uFEFF"
                + person.formatted(1, "First", "991")
                + person.formatted(2, "a\\u0000b", "992")
                + person.formatted(3, "a\\ud800b", "993")
                + person.formatted(4, "n".repeat(501), "994")
                + person.formatted(5, "Fifth", "9".repeat(501))
                + person.formatted(6, LONG, "996")
                + person.formatted(8, "One", "998").strip()
                + person.formatted(9, "Two", "999")
                + person.formatted(7, "Last", "997").strip().replace("}}", "}}\r"));
    assertEquals(6, refused.size(), refused::toString);
    assertEquals("2 " + NO_CHARACTER, refused.get(0));
    assertEquals("3 " + NO_CHARACTER, refused.get(1));
    assertEquals("7 the line holds more than one value", refused.get(5));
    assertEquals(
        List.of("wikidata/Q991", "wikidata/Q997"),
        imports.rows("select key from actor where key like 'wikidata/Q99%' order by key"));
  }

  @Test
  void incidents() throws Exception {
    List<String> lines = Files.readAllLines(SAMPLES.resolve("ucdp-ged.csv"));
    String row = lines.get(1);
    String bad = row.replaceFirst("^1,", "99001,").replace("Mill village", "a\0b");
    String over = row.replaceFirst("^1,", "99002,").replace("Mill village", LONG);
    String good = row.replaceFirst("^1,", "99003,");
    String type = row.replaceFirst("^1,2017,1,1,", "99004,2017,1,9,");
    String day = row.replaceFirst("^1,", "99005,").replace("East,1,1,", "East,1,9,");
    List<String> refused =
        refused("ucdp-ged", String.join("\r\n", lines.get(0), bad, over, good, type, day) + "\r\n");
    assertEquals(4, refused.size(), refused::toString);
    assertEquals("5 type_of_violence is not from 1 to 3", refused.get(2));
    assertEquals("6 date_prec is not from 1 to 5", refused.get(3));
    assertEquals("2 " + NO_CHARACTER, refused.get(0));
    assertEquals(
        List.of("ucdp-ged/99003"),
        imports.rows("select key from casualty_figure where key like 'ucdp-ged/99%'"));
  }

  @Test
  void bytesThatAreNotUtf8() throws Exception {
    Path latin = directory.resolve("latin");
    String rows =
        """
        rcid,session,importantvote,date,unres,amend,para,short,descr
        9101,1,0,1946-01-02,R/1/1,1,0,ONE,caf\u00e9
        9102,1,0,1946-01-02,R/1/2,1,0,TWO,two
        """;
    Files.writeString(latin, rows, StandardCharsets.ISO_8859_1);
    Imports.Done done = imports.files("unvotes", "hostile", false, List.of(latin));
    assertEquals(1, done.recorded());
    assertTrue(done.report().get(0).contains("\"line\":2"), done.report()::toString);
    assertTrue(done.report().get(0).contains("is not in UTF-8"), done.report()::toString);
    String person = "{\"qid\": \"Q9901\", \"name\": \"caf\u00e9\"}";
    Files.writeString(latin, person, StandardCharsets.ISO_8859_1);
    Imports.Done lines = imports.files("wikidata-politicians", "", false, List.of(latin));
    assertEquals(0, lines.recorded());
    assertTrue(lines.report().get(0).contains("is not in UTF-8"), lines.report()::toString);
  }

  @Test
  void everyDatasetBringsItsLicence() throws BulkLoader.Broken {
    imports.samples("unvotes", "licensed", "unvotes-roll-calls.csv");
    imports.samples("ep-rollcalls", "licensed", "ep-rollcalls.csv");
    imports.samples("wikidata-politicians", "", "persons.jsonl");
    imports.samples("ucdp-ged", "licensed", "ucdp-ged.csv");
    assertEquals(
        List.of("ep-rollcalls", "ucdp-ged", "unvotes", "wikidata-politicians"),
        imports.rows(
            "select key from source where licence > '' and attribution > ''"
                + " and key in ('ep-rollcalls', 'ucdp-ged', 'unvotes', 'wikidata-politicians')"
                + " order by key"));
  }

  /** Line and reason of each row refused. */
  private List<String> refused(String format, String text) throws Exception {
    Path file = write(text);
    Imports.Done done =
        imports.files(
            format, format.equals("wikidata-politicians") ? "" : "hostile", false, List.of(file));
    return done.report().stream()
        .map(REFUSED::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1) + " " + found.group(2))
        .toList();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(directory.resolve("hostile"), text);
  }

  /** A database of its own: other tests count what the same samples bring. */
  public static final class OwnDatabase implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "hostile")));
    }
  }
}
