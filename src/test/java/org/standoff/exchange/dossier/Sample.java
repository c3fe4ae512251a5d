package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small valid dossier, whose lines tests replace by faulty ones. */
final class Sample {
  static final Instant TODAY = Instant.parse("2019-02-10T00:00:00Z");

  static final String VALID =
      """
      crisis:
        key: c
        name: A crisis
        summary: Two claims.
        period: {edtf: "2019"}
      sources:
        - key: s
          kind: DATASET
          published: {edtf: 2019-02-01}
          textLength: 100
      actors:
        - key: a
          kind: PERSON
          names: [{name: A, kind: PRIMARY}]
      statements:
        - key: c/st-1
          summary: Says so.
          speaker: a
          kind: SPEECH
          quotation: DIRECT
          said: {edtf: 2019-02-01}
          evidence: [{source: s}]
      votes:
        - key: c/vo-1
          summary: Votes so.
          body: a
          subject: a motion
          held: {edtf: 2019-02-01}
          result: ADOPTED
          for: 2
          evidence: [{source: s}]
      """;

  private Sample() {}

  /** The valid dossier with one part of it replaced. */
  static String with(String right, String wrong) {
    assertTrue(VALID.contains(right), right);
    return VALID.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
  }

  static Dossier read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), HeldThings.NOTHING);
  }

  /** What a sound file says, on {@link #TODAY}, for a record. */
  static Dossier read(byte[] bytes, HeldThings record) {
    return Trial.read(bytes, TODAY, record);
  }

  /** What a sound file does, on {@link #TODAY}, to a record. */
  static Trial.Plan plan(String text, HeldThings record) {
    return Trial.plan(text.getBytes(StandardCharsets.UTF_8), TODAY, record);
  }

  static List<Fault> faults(String text) {
    return faults(text.getBytes(StandardCharsets.UTF_8), HeldThings.NOTHING);
  }

  static List<Fault> faults(byte[] bytes) {
    return faults(bytes, HeldThings.NOTHING);
  }

  /** All faults of the file; none tells anything about the code. */
  static List<Fault> faults(byte[] bytes, HeldThings record) {
    DossierException refused = assertThrows(DossierException.class, () -> read(bytes, record));
    for (Fault fault : refused.faults()) {
      assertFalse(
          fault.reason().matches("(?s).*(java|org\\.|com\\.|Exception|Input|\\$).*"),
          fault.reason());
    }
    return refused.faults();
  }
}
