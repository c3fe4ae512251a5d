package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.standoff.exchange.dossier.DossierLoader.Result;

/** An actor of a dossier that the record holds under another key is that actor. */
@QuarkusTest
@TestProfile(OwnRecord.Profile.class)
class MetActorTest {
  private static final String DOSSIER =
      """
      crisis: {key: %1$s, name: New, summary: A new crisis., period: {edtf: "2019"}}
      sources:
        - {key: %1$s/s, kind: NEWS_REPORT, published: {}, publisher: %1$s/a}
      actors:
        - key: %1$s/a
          kind: PERSON
          names: [{name: "%1$s", kind: PRIMARY}]
          externalIds: [{scheme: wikidata, value: Q99001}]
        - key: %1$s/b
          kind: PERSON
          names: [{name: "%1$s B", kind: PRIMARY}]
      statements:
        - key: %1$s/st-1
          summary: Says so.
          speaker: %1$s/a
          addressees: [%1$s/b]
          kind: SPEECH
          quotation: DIRECT
          said: {}
          evidence: [{source: %1$s/s, attributedTo: %1$s/a}]
      """;

  @Inject OwnRecord own;
  @Inject DossierLoader loader;
  @Inject DossierExporter exporter;

  @Test
  void whatRefersToItRefersToTheOneThatIsHeld() throws IOException {
    assertEquals(new Result(5, 0), own.load(DOSSIER.formatted("meeting")));
    List<String> met = new ArrayList<>();
    String again = DOSSIER.formatted("met");
    assertEquals(new Result(4, 1), load(again, true, met));
    assertEquals(new Result(4, 1), load(again, false, met));
    assertEquals(List.of("met/a is meeting/a", "met/a is meeting/a"), met);
    String told = exported("met");
    assertEquals(
        "\"publisher\":\"meeting/a\" \"attributedTo\":\"meeting/a\" \"speaker\":\"meeting/a\"",
        String.join(" ", found(told)));
    List<Long> before = own.size();
    assertEquals(new Result(0, 5), load(again, false, met));
    assertEquals(before, own.size());
    assertEquals(told, exported("met"));
  }

  private static List<String> found(String told) {
    return Pattern.compile("\"(publisher|speaker|attributedTo)\":\"[^\"]*\"")
        .matcher(told)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private String exported(String crisis) throws IOException {
    var out = new ByteArrayOutputStream();
    exporter.export(List.of(crisis), DossierFormat.JSON_LINES, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Result load(String dossier, boolean dryRun, List<String> met) throws IOException {
    return loader.load(
        "met",
        new ByteArrayInputStream(dossier.getBytes(StandardCharsets.UTF_8)),
        dryRun,
        new DossierLoader.Progress() {
          @Override
          public void at(long done, long all) {}

          @Override
          public void met(String key, String held) {
            met.add(key + " is " + held);
          }
        });
  }
}
