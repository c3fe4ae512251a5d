package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.error.RecordException;

class DateRangeTest {

  private static final Jsonb JSON = JsonbBuilder.create();

  private static DateRange read(String json) {
    return JSON.fromJson(json, DateRange.class);
  }

  @Test
  void mayBeOpenAtEitherEnd() {
    LocalDate day = LocalDate.of(2019, 1, 20);
    assertEquals(new DateRange(day, null, null), read("{\"from\":\"2019-01-20\"}"));
    assertEquals(new DateRange(null, day, true), read("{\"to\":\"2019-01-20\",\"undated\":true}"));
    assertEquals(new DateRange(null, null, null), read("{}"));
  }

  @Test
  void doesNotEndBeforeItBegins() {
    LocalDate day = LocalDate.of(2019, 1, 20);
    assertEquals(
        "A date range does not end before it begins.",
        assertThrows(RecordException.class, () -> new DateRange(day, day.minusDays(1), null))
            .getMessage());
  }
}
