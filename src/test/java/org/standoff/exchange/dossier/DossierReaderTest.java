package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.standoff.exchange.dossier.Sample.VALID;
import static org.standoff.exchange.dossier.Sample.with;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standoff.fact.DateBasis;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Modality;
import org.standoff.fact.Rank;
import org.standoff.statement.QuotationMode;
import org.standoff.statement.StatementInput;
import org.standoff.statement.StatementKind;
import org.standoff.vote.VoteResult;

class DossierReaderTest {
  private static final String JSON =
      """
      {
      \t"crisis": {"key": "c", "name": "A crisis", "summary": "Two claims.",
      \t\t"period": {"edtf": "2019"}},
      \t"sources": [{"key": "s", "kind": "DATASET", "published": {"edtf": "2019-02-01"},
      \t\t"textLength": 100}],
      \t"actors": [{"key": "a", "kind": "PERSON", "names": [{"name": "A", "kind": "PRIMARY"}]}],
      \t"statements": [{"key": "c\\/st-1", "summary": "Says so.", "speaker": "a",
      \t\t"kind": "SPEECH", "quotation": "DIRECT", "said": {"edtf": "2019-02-01"},
      \t\t"evidence": [{"source": "s"}]}],
      \t"votes": [{"key": "c/vo-1", "summary": "Votes so.", "body": "a", "subject": "a motion",
      \t\t"held": {"edtf": "2019-02-01"}, "result": "\\u0041DOPTED", "for": 2,
      \t\t"evidence": [{"source": "s"}]}]
      }
      """;

  @Test
  void readsWhatIsLeftOutAsItsDefault() {
    assertEquals(
        new StatementInput(
            "c/st-1",
            "c",
            "Says so.",
            Rank.NORMAL,
            Modality.ASSERTED,
            List.of(new EvidenceInput("s", null, null, null, null, null, null)),
            "a",
            StatementKind.SPEECH,
            QuotationMode.DIRECT,
            new FuzzyDateInput("2019-02-01", null, null, null, null),
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            null),
        Sample.read(VALID).statements().get(0).content());
  }

  @Test
  void readsAVoteByTheNamesOfTheContract() {
    var vote = Sample.read(VALID).votes().get(0).content();
    assertEquals(2, vote.votesFor());
    assertNull(vote.against());
    assertEquals(VoteResult.ADOPTED, vote.result());
  }

  @Test
  void readsJsonAsItReadsYaml() {
    assertEquals(Sample.read(VALID), Sample.read(JSON));
  }

  @Test
  void readsFilesWithAByteOrderMarkAndOtherLineEnds() {
    assertEquals(Sample.read(VALID), Sample.read("\uFEFF" + VALID.replace("\n", "\r\n")));
    assertEquals(Sample.read(VALID), Sample.read("\uFEFF" + JSON.replace("\n", "\r\n")));
  }

  @Test
  void readsPlainTextsByTheCoreSchemaOfYaml12() {
    String text =
        with("name: A crisis", "name: yes")
            .replace("summary: Two claims.", "summary: NO\n  countries: [NO, VE]");
    var crisis = Sample.read(text).crisis().content();
    assertEquals("yes", crisis.name());
    assertEquals("NO", crisis.summary());
    assertEquals(List.of("NO", "VE"), crisis.countries());
  }

  @Test
  void readsQuotedAndTaggedNumbersAsTexts() {
    assertEquals("2019", Sample.read(with("A crisis", "'2019'")).crisis().content().name());
    assertEquals("2019", Sample.read(with("A crisis", "!!str 2019")).crisis().content().name());
  }

  @Test
  void takesAnUnknownDateToBeNotStated() {
    var period =
        Sample.read(with("{edtf: \"2019\"}", "{}")).crisis().content().period().toFuzzyDate();
    assertNull(period.edtf());
    assertEquals(DateBasis.NOT_STATED, period.basis());
  }

  @Test
  void readsTheBuiltInDossier() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/dossiers/venezuela-2019.yaml")) {
      Dossier dossier = Sample.read(in.readAllBytes(), HeldThings.NOTHING);
      assertEquals("venezuela-2019", dossier.crisis().content().key());
      assertEquals(2, dossier.sources().size());
      assertEquals(29, dossier.actors().size());
      assertEquals(16, dossier.statements().size());
      assertEquals(11, dossier.positions().size());
      assertEquals(2, dossier.votes().size());
      assertEquals(3, dossier.casualtyFigures().size());
      assertEquals(16, dossier.events().size());
      assertEquals(10, dossier.links().size());
    }
  }
}
