package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.exchange.dossier.Sample.faults;
import static org.standoff.exchange.dossier.Sample.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of single fields: each is told by line, path and reason. */
class DossierFieldTest {
  private static void assertFault(int line, String path, String reason, String text) {
    assertEquals(List.of(new Fault(line, path, reason)), faults(text));
  }

  @Test
  void refusesAFieldThatThereIsNot() {
    assertFault(
        4,
        "crisis.sumary",
        "is no field here; there are key, name, summary, period, countries, recordedAt, reason,"
            + " revisions; did you mean summary?",
        with("  summary: Two", "  sumary: Too\n  summary: Two"));
  }

  @Test
  void defusesTheNameOfAFieldThatThereIsNot() {
    assertFault(
        4,
        "crisis.a?b" + "x".repeat(61),
        "is no field here; there are key, name, summary, period, countries, recordedAt, reason,"
            + " revisions",
        with("  summary: Two", "  \"a\\nb" + "x".repeat(100) + "\": 1\n  summary: Two"));
  }

  @Test
  void refusesAnEmptyMoment() {
    assertFault(
        4,
        "crisis.recordedAt",
        "must be a moment with its offset, such as 2019-01-31T12:00:00Z",
        with("  summary: Two", "  recordedAt: \"\"\n  summary: Two"));
  }

  @Test
  void refusesAMissingField() {
    assertFault(16, "statements[0].speaker", "is required", with("    speaker: a\n", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // replaced text, its replacement, line, path, reason
        "A crisis | 2019 | 3 | crisis.name "
            + "| must be a text, not a whole number: put it in quotes",
        "A crisis | 1e3 | 3 | crisis.name "
            + "| must be a text, not a decimal number: put it in quotes",
        "A crisis | true | 3 | crisis.name | must be a text, not true or false: put it in quotes",
        "A crisis | ~ | 3 | crisis.name | must not be null: leave the field out",
        "A crisis | '\"\"' | 3 | crisis.name | must not be blank",
        "A crisis | [A] | 3 | crisis.name | must be a single value, not a list",
        "A crisis | '\"\\0\"' | 3 | crisis.name "
            + "| must hold whole Unicode characters other than U+0000",
        "'{edtf: \"2019\"}' | 2019 | 5 | crisis.period "
            + "| must be a mapping of fields, not a whole number",
        "'[{source: s}]' | '{source: s}' | 22 | statements[0].evidence "
            + "| must be a list, not a mapping of fields",
        "'for: 2' | 'for: many' | 30 | votes[0].for | must be a whole number, not a text",
        "'for: 2' | 'for: 2.5' | 30 | votes[0].for | must be a whole number, not a decimal number",
        "'for: 2' | 'for: 2147483648' | 30 | votes[0].for "
            + "| must be a whole number in decimal digits, at most 2147483647",
        "'for: 2' | 'for: -2' | 30 | votes[0].for | must not be negative",
        "'textLength: 100' | 'accessedAt: 2019-02-01' | 10 | sources[0].accessedAt "
            + "| must be a moment with its offset, such as 2019-01-31T12:00:00Z",
        "'textLength: 100' | 'textSha256: AB' | 10 | sources[0].textSha256 "
            + "| must be a SHA-256 digest: 64 hexadecimal digits in lower case",
        "'textLength: 100' | 'url: /a' | 10 | sources[0].url "
            + "| must be an absolute address that starts with http:// or https://",
        "'textLength: 100' | 'language: english language' | 10 | sources[0].language "
            + "| must be a BCP 47 language tag such as en or es-VE",
        "'{name: A, kind' | '{name: A, validTo: 2019-02-30, kind' | 14 "
            + "| actors[0].names[0].validTo | must be a day of the calendar, such as 2019-01-31",
        "'{name: A, kind' | '{name: A, validFrom: 2019-02-02, validTo: 2019-02-01, kind' | 14 "
            + "| actors[0].names[0].validTo | must not be before validFrom",
        "'kind: PRIMARY' | 'kind: ALIAS' | 14 | actors[0].names "
            + "| at least one name must be of kind PRIMARY",
        "'key: c/vo-1' | 'key: c/vö-1' | 24 | votes[0].key "
            + "| must be 1 to 200 letters, digits, '-', '.', '_', '~' or '/', "
            + "starting with a letter or digit",
        "ADOPTED | adopted | 29 | votes[0].result "
            + "| must be one of ADOPTED, REJECTED, LAPSED, UNKNOWN; did you mean ADOPTED?",
        "'evidence: [{source: s}]' | 'evidence: []' | 22 | statements[0].evidence "
            + "| a fact needs at least one evidence",
        "'[{source: s}]' | '[{source: s, charStart: 9, charEnd: 5}]' | 22 "
            + "| statements[0].evidence[0].charEnd | must be greater than charStart",
        "'[{source: s}]' | '[{source: s, charStart: 9}]' | 22 "
            + "| statements[0].evidence[0].charStart | charStart and charEnd need each other",
        "'[{source: s}]' | '[{source: s, charStart: 9, charEnd: 101}]' | 22 "
            + "| statements[0].evidence[0].charEnd "
            + "| lies beyond the source's text of 100 characters",
        "'period: {edtf: \"2019\"}' | 'period: {edtf: 2019-02-30}' | 5 | crisis.period.edtf | is no"
            + " valid date by the rule: a date of the calendar is written YYYY, YYYY-MM or"
            + " YYYY-MM-DD, with ~ when approximate",
        "'period: {edtf: \"2019\"}' | 'period: {edtf: 2019-02-02/2019-02-01}' | 5 "
            + "| crisis.period.edtf "
            + "| is no valid date by the rule: the earliest day is not after the latest",
        "'period: {edtf: \"2019\"}' | 'period: {approximate: true}' | 5 | crisis.period.approximate"
            + " | is no valid date by the rule: an unknown date and an instant are never"
            + " approximate",
        "'period: {edtf: \"2019\"}' | 'period: {basis: INFERRED}' | 5 | crisis.period.basis "
            + "| must be NOT_STATED exactly where edtf is left out",
        "'name: A crisis' | 'name: A crisis\n  countries: [VE, XX]' | 4 | crisis.countries "
            + "| must be a two-letter code of ISO 3166-1 in capitals",
      })
  void refusesAFaultyValue(String right, String wrong, int line, String path, String reason) {
    // CSV keeps the reason's own quotes only if they are not its first character
    assertFault(line, path, reason, with(right, wrong));
  }

  @Test
  void refusesWhatIsGivenTwiceInAList() {
    String text =
        with(
            "quotation: DIRECT",
            "quotation: DIRECT\n    topics:\n      - x\n      - x\n      - x\n    mentions: [a, 1, a]");
    assertEquals(
        List.of(
            new Fault(23, "statements[0].topics[1]", "must not be given twice"),
            new Fault(24, "statements[0].topics[2]", "must not be given twice"),
            new Fault(
                25,
                "statements[0].mentions[1]",
                "must be a text, not a whole number: put it in quotes")),
        faults(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // quantity, place, line, path, reason
        "{verbatim: plenty} | {name: X, precision: NEAR} | 37 | quantity.verbatim | is no valid"
            + " quantity by the rule: a wording holds a quantity or names people in the plural",
        "'{qualifier: UNQUANTIFIED, value: 3}' | '{name: X, precision: NEAR}' | 37 "
            + "| quantity.qualifier | is no valid quantity by the rule: "
            + "a range has two numbers, a bare word none, and any other wording one",
        "'{low: 3, high: 2, rules: UCDP}' | '{name: X, precision: NEAR}' | 37 | quantity.low | is"
            + " no valid quantity by the rule: low is not above best, and best is not above high",
        "{verbatim: 3} | {name: X, precision: NEAR} | 37 | quantity.verbatim "
            + "| must be a text, not a whole number: put it in quotes",
        "{verbatim: dozens} | '{name: X, precision: NEAR, latitude: 91, longitude: 0}' | 39 |"
            + " place.latitude | is no valid coordinate by the rule: a latitude is from -90 to 90"
            + " degrees",
        "{verbatim: dozens} | '{name: X, precision: NEAR, longitude: 0}' | 39 "
            + "| place.longitude "
            + "| is no valid coordinate by the rule: latitude and longitude are given together",
        "{verbatim: dozens} | '{name: X, precision: NEAR, country: ve}' | 39 | place.country "
            + "| must be a two-letter code of ISO 3166-1 in capitals",
        "{verbatim: dozens} | {name: X} | 39 | place.precision | is required",
      })
  void refusesAFaultyQuantityOrPlace(
      String quantity, String place, int line, String path, String reason) {
    String figure =
        """
        casualtyFigures:
          - key: c/ca-1
            summary: Some are hurt.
            evidence: [{source: s}]
            harm: INJURED
            quantity: QUANTITY
            period: {}
            place: PLACE
        """
            .replace("QUANTITY", quantity)
            .replace("PLACE", place);
    assertFault(line, "casualtyFigures[0]." + path, reason, Sample.VALID + figure);
  }

  @Test
  void refusesAModeThatItsVerbHasNot() {
    String event =
        """
        events:
          - key: c/ev-1
            summary: It happens.
            evidence: [{source: s}]
            type: RALLY
            verb: CONSULT
            mode: riot
            status: OCCURRED
            occurred: {}
        """;
    assertFault(
        38,
        "events[0].mode",
        "must be a mode of the verb: visit, third-party, multilateral, phone",
        Sample.VALID + event);
  }

  @Test
  void tellsAllFaultsAtOnceInTheOrderOfTheLines() {
    String text =
        with("kind: SPEECH", "kind: SPEACH\n    sort: 1")
            .replace("speaker: a", "speaker: b")
            .replace("for: 2", "for: -2")
            .replace("key: s", "key: [s]")
            .replace("    subject: a motion\n", "");
    assertEquals(
        List.of(
            "line 7: sources[0].key must be a single value, not a list",
            "line 18: statements[0].speaker is neither in this file nor in the record: no actor b",
            "line 19: statements[0].kind must be one of SPEECH, QUESTION, ANSWER, OP_ED, "
                + "INTERVIEW, PRESS_CONFERENCE, OFFICIAL_BRIEFING, OFFICIAL_STATEMENT, "
                + "RESOLUTION, RULING, DECLARATION, SOCIAL_MEDIA, VIDEO_MESSAGE, WARNING, "
                + "ACCUSATION, PLEDGE, TESTIMONY, LEAK, UNSPECIFIED; did you mean SPEECH?",
            "line 20: statements[0].sort is no field here; there are key, crisis, summary, rank, "
                + "modality, evidence, speaker, kind, quotation, said, venue, addressees, "
                + "mentions, topics, quote, language, recordedAt, reason, revisions, retracted",
            "line 23: statements[0].evidence[0].source is neither in this file nor in the record: "
                + "no source s",
            "line 25: votes[0].subject is required",
            "line 30: votes[0].for must not be negative",
            "line 31: votes[0].evidence[0].source is neither in this file nor in the record: "
                + "no source s"),
        faults(text).stream().map(Fault::toString).toList());
  }
}
