package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
    return read(text.getBytes(StandardCharsets.UTF_8), RecordView.EMPTY);
  }

  /** What a sound file says, on {@link #TODAY}, for a record. */
  static Dossier read(byte[] bytes, RecordView record) {
    DossierFile file = file(bytes);
    file.plan(record);
    return file.dossier();
  }

  static DossierFile file(byte[] bytes) {
    try {
      return new DossierReader(Clock.fixed(TODAY, ZoneOffset.UTC))
          .read("sample", new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Fault> faults(String text) {
    return faults(text.getBytes(StandardCharsets.UTF_8), RecordView.EMPTY);
  }

  static List<Fault> faults(byte[] bytes) {
    return faults(bytes, RecordView.EMPTY);
  }

  /** All faults of the file; none tells anything about the code. */
  static List<Fault> faults(byte[] bytes, RecordView record) {
    DossierException refused = assertThrows(DossierException.class, () -> read(bytes, record));
    for (Fault fault : refused.faults()) {
      assertFalse(
          fault.reason().matches("(?s).*(java|org\\.|com\\.|Exception|Input|\\$).*"),
          fault.reason());
    }
    return refused.faults();
  }
}
