package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.Operation;

/** A cursor keeps its place while others record. */
@QuarkusTest
@TestProfile(OwnRecord.Profile.class)
class PagingWhileRecordingTest {
  private static final String CRISIS =
      """
      crisis: {key: paged, name: Paged, summary: Grows while it is read., period: {edtf: "2019"}}
      """;
  private static final String BASE =
      """
      sources:
        - {key: paged/s, kind: NEWS_REPORT, published: {edtf: "2019-03-01"}}
      actors:
        - {key: paged-a, kind: PERSON, names: [{name: Ana, kind: PRIMARY}]}
      """;
  private static final String STATEMENT =
      """
        - key: paged/%1$s
          summary: Says so.
          speaker: paged-a
          kind: SPEECH
          quotation: DIRECT
          said: {edtf: "2019-03-%1$s"}
          evidence: [{source: paged/s}]
      """;

  @Inject OwnRecord own;

  @BeforeEach
  void loadWhatHasAPast() {
    own.loadPast();
  }

  @Test
  void rowsRecordedMeanwhileNeitherHideNorRepeatOthers() {
    own.load(CRISIS + BASE + statements("01", "03", "05", "07", "09"));
    Operation pages = Operation.named("growing");
    JsonPath page = pages.ask(Map.of("first", 2));
    assertEquals(List.of("paged/01", "paged/03"), page.getList("page.nodes.key"));
    String cursor = page.getString("page.pageInfo.endCursor");
    own.load(CRISIS + statements("02", "04", "06"));
    assertEquals(
        List.of("paged/04", "paged/05", "paged/06"),
        pages.ask(Map.of("first", 3, "after", cursor)).getList("page.nodes.key"));
    assertEquals(
        List.of("paged/01", "paged/02"),
        pages.ask(Map.of("last", 5, "before", cursor)).getList("page.nodes.key"));
    assertEquals(
        List.of("paged/02"),
        pages.ask(Map.of("last", 1, "before", cursor)).getList("page.nodes.key"));
    assertEquals(8, pages.ask(Map.of("first", 1)).getInt("page.totalCount"));
  }

  private static String statements(String... days) {
    return Arrays.stream(days)
        .map(STATEMENT::formatted)
        .collect(Collectors.joining("", "statements:\n", ""));
  }
}
