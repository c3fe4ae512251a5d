package org.standoff.graphql.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalFormatsTest {
  private static final long FIRST_DAY = -719162; // 0001-01-01
  private static final long LAST_DAY = 2932896; // 9999-12-31

  @Property
  void daysComeBackAsTheyWent(@ForAll @LongRange(min = FIRST_DAY, max = LAST_DAY) long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    assertEquals(date.toString(), TemporalFormats.date(date.toString()));
    assertEquals(date.toString(), TemporalFormats.dateText(date));
  }

  @Property
  void instantsKeepTheirOffset(
      @ForAll @LongRange(min = FIRST_DAY + 1, max = LAST_DAY - 1) long day,
      @ForAll @IntRange(min = 0, max = 86399) int second,
      @ForAll @IntRange(min = -18 * 60, max = 18 * 60) int minutes) {
    OffsetDateTime instant =
        OffsetDateTime.ofInstant(
            Instant.ofEpochSecond(day * 86400 + second), ZoneOffset.ofTotalSeconds(minutes * 60));
    String text = TemporalFormats.dateTime(instant.toString());
    assertEquals(instant, OffsetDateTime.parse(text));
    assertEquals(text, TemporalFormats.dateTimeText(instant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2019-13-45",
        "2019-02-29",
        "2019-1-2",
        "20190123",
        "0000-01-01",
        "+10000-01-01",
        "-0044-03-15",
        "2019-01-23T00:00:00Z",
        " 2019-01-23"
      })
  void whatIsNoDayIsRefused(String text) {
    assertThrows(DateTimeException.class, () -> TemporalFormats.date(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-01-23",
        "2019-01-23T14:30",
        "2019-01-23T25:00Z",
        "2019-01-23 14:30Z",
        "+10000-01-01T00:00Z",
        "2019-01-23T14:30:00[UTC]"
      })
  void whatIsNoInstantIsRefused(String text) {
    assertThrows(DateTimeException.class, () -> TemporalFormats.dateTime(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-23T14:30Z,2019-01-23T14:30:00Z",
    "2019-01-23T14:30:00.5-04:00,2019-01-23T14:30:00.5-04:00",
  })
  void instantsArePassedOnWithSeconds(String sent, String passed) {
    assertEquals(passed, TemporalFormats.dateTime(sent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-01-23"})
  void otherTypesAreNotWritten(String text) {
    assertNull(TemporalFormats.dateText(text));
    assertNull(TemporalFormats.dateTimeText(LocalDate.parse(text)));
  }
}
