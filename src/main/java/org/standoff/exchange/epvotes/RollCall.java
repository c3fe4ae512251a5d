package org.standoff.exchange.epvotes;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standoff.exchange.bulk.CsvRow;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Modality;
import org.standoff.fact.Rank;
import org.standoff.vote.VoteInput;
import org.standoff.vote.VoteResult;

/** A roll call: one row, one vote of the record. */
final class RollCall {
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final int DAY_LENGTH = 10;

  private final CsvRow row;
  private final String identifier;

  /**
   * Reads a row.
   *
   * @throws IllegalArgumentException where it is to be refused; the message is the reason
   */
  RollCall(CsvRow row) {
    this.row = row;
    this.identifier = row.required("identifier");
  }

  /** The vote; the dataset does not tell how it ended. */
  VoteInput vote(String crisis) {
    String report = row.text("report");
    return new VoteInput(
        "ep-rollcall/" + identifier,
        crisis,
        summary(report),
        Rank.NORMAL,
        Modality.ASSERTED,
        List.of(evidence()),
        Parliament.KEY,
        subject(report),
        report,
        held(),
        VoteResult.UNKNOWN,
        row.number("for"),
        row.number("against"),
        row.number("abstention"),
        null,
        List.of());
  }

  private String summary(@Nullable String report) {
    return "Roll call %s of the European Parliament%s: %s for, %s against, %s abstentions."
        .formatted(
            identifier,
            report == null ? "" : ", on " + report,
            shown("for"),
            shown("against"),
            shown("abstention"));
  }

  private String shown(String column) {
    Integer count = row.number(column);
    return count == null ? "a number not stated" : count.toString();
  }

  private String subject(@Nullable String report) {
    return Stream.of(row.text("title"), row.text("desc"), report)
        .filter(text -> text != null)
        .findFirst()
        .orElse("not stated");
  }

  private EvidenceInput evidence() {
    return new EvidenceInput(
        Parliament.SOURCE_KEY, null, null, null, null, null, "identifier " + identifier);
  }

  /** The list has local time; Brussels and Strasbourg have the same. */
  private FuzzyDateInput held() {
    String date = row.required("date");
    if (date.length() == DAY_LENGTH) {
      return new FuzzyDateInput(row.day("date").toString(), null, null, null, null);
    }
    try {
      String moment =
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
              LocalDateTime.parse(date, MOMENT).atZone(BRUSSELS));
      return new FuzzyDateInput(
          moment, null, "read as local time, the same in Brussels and in Strasbourg", null, null);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("date is no moment", e);
    }
  }
}
