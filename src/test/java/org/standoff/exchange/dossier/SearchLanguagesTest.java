package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.graphql.Operation;

/** Words are found in any inflection of their language, at any moment, and shown without harm. */
@QuarkusTest
@TestProfile(OwnRecord.Profile.class)
class SearchLanguagesTest {
  private static final Operation SEARCH = Operation.named("search");
  private static final String QUOTE =
      "Las %smanifestaciones%s contra el golpe de Estado continuarán"
          + " &lt;script&gt;alert(&#39;sí&#39;)&lt;/script&gt; &amp; más";

  @Inject OwnRecord own;

  @BeforeEach
  void load() {
    own.loadPast();
    own.loadFile("spoken.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "manifestación | es",
        "MANIFESTACIONES | es",
        "manifestacion | es",
        "\"manifestaciones contra\" | es",
        "\"manifestacion contra\" | es",
        "estado de golpes or manifestacion -protesters | es",
        "manifestaciones | es",
        "liberación | plain",
        "liberaciones | plain",
        "liberacion preso | plain",
        "continuar | es",
        "continuaran | es",
        "el golpe | es",
        "golpes | es",
        "\"golpe de estado\" | es",
        "\"golpe estado\" |",
        "\"estado de golpe\" |",
        "protests | en",
        "protesters | en",
        "the protest of the crime | en",
        "\"protest will go on\" | en",
        "\"protest go on\" |",
        "protesting | en zh",
        "marching | es",
        "march | es",
        "calm or crimes | en zh",
        "protesting -calm | en",
        "protesting -crimes | zh",
        "protest -protesters |",
        "march -manifestación |",
        "-\"golpe de estado\" calm | zh",
        "march -\"golpe y estado\" | es",
        "和平 | zh",
        "!!! |",
        "of |"
      })
  void finds(String text, String keys) {
    List<String> found =
        SEARCH.ask(Map.of("text", text, "crisis", "spoken")).getList("search.nodes.key");
    List<String> expected = keys == null ? List.of() : Arrays.asList(keys.split(" "));
    assertEquals(
        expected.stream().map("spoken/"::concat).toList(), found.stream().sorted().toList(), text);
  }

  @Test
  void marksTheWordsOfTheSearchThatListsTheStatement() {
    JsonPath data =
        Operation.named("highlights").ask(Map.of("one", "manifestación", "other", "protesting"));
    String marked = QUOTE.formatted("<mark>", "</mark>");
    String protesting =
        "Tells the &quot;<mark>protesters</mark>&quot; that &lt;b&gt;<mark>protesting</mark>&lt;/b&gt;"
            + " is no crime &amp; that their <mark>protest</mark> will go on.";
    assertEquals(List.of(marked), data.getList("one.nodes.highlight"));
    assertEquals(
        List.of(protesting, "和平 <mark>PROTESTING</mark>"),
        data.getList("other.edges.node.highlight"));
    assertNull(data.get("none.nodes[0].highlight"));
    assertEquals(protesting, data.getString("crisis.statements.nodes[0].highlight"));
    assertNull(data.get("crisis.statements.nodes[0].speaker.statements.nodes[0].highlight"));
    assertEquals(List.of(marked), data.getList("search.nodes.highlight"));
    assertNull(data.get("search.nodes[0].links[0].to.highlight"));
    assertNull(data.get("fact.highlight"));
  }

  @Test
  void showsTheSummaryWhereTheQuoteDoesNotMatch() {
    assertEquals(
        List.of("Praises those who <mark>march</mark>."),
        SEARCH.ask(Map.of("text", "marching")).getList("search.nodes.highlight"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "now",
      value = {
        "one came, 2019-01-31T00:00:00Z, ''",
        "one came, 2019-02-01T00:00:00Z, st-1",
        "one came, 2019-02-02T12:00:00Z, st-1",
        "one came, now, ''",
        "two came, 2019-02-02T12:00:00Z, ''",
        "two came, now, st-1",
        "none came, 2019-02-03T12:00:00Z, st-2",
        "none came, now, ''",
        "arrivals, 2019-02-02T12:00:00Z, ''",
        "arrivals, now, st-1"
      })
  void findsWhatWasKnown(String text, String moment, String key) {
    Map<String, String> variables =
        moment == null ? Map.of("text", text) : Map.of("text", text, "knownAt", moment);
    List<String> expected = key.isEmpty() ? List.of() : List.of("corrected/" + key);
    JsonPath data = SEARCH.ask(variables);
    assertEquals(expected, data.getList("search.nodes.key"));
    assertEquals(expected.size(), data.getInt("search.totalCount"));
  }

  @ParameterizedTest
  @CsvSource({
    "Guaido, spoken-b, Juan Gerardo Guaidó Márquez",
    "Гуаидо, spoken-b, Juan Gerardo Guaidó Márquez",
    "Мадуро, spoken-a, Николас Мадуро",
    "maduro, spoken-a, Nicolás Maduro",
    "NICOLÁS MADURO, spoken-a, Nicolás Maduro",
    "نيكولاس مادورو, spoken-a, Николас Мадуро"
  })
  void findsActorsInAnyScript(String name, String key, String match) {
    JsonPath data = Operation.named("actor-search").ask(Map.of("name", name));
    assertEquals(key, data.getString("actorSearch[0].actor.key"));
    assertEquals(match, data.getString("actorSearch[0].name"));
  }

  @Test
  void findsActorsByTheNamesThatTheyHaveNow() {
    assertEquals(List.of(), matches("The Old Board", 0.9));
    assertEquals(List.of(), matches("TOB", 0.9));
    assertEquals(List.of("corrected-b"), matches("The New Board", 0.9));
  }

  private static List<String> matches(String name, double threshold) {
    return Operation.named("actor-search")
        .ask(Map.of("name", name, "threshold", threshold))
        .getList("actorSearch.actor.key");
  }
}
