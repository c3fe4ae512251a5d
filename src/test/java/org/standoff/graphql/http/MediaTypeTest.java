package org.standoff.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "application/json | JSON",
        "Application/JSON;charset=\"UTF-8\" | JSON",
        "application/graphql-response+json; charset=utf-8 | GRAPHQL_RESPONSE",
        "application/graphql-response+json, application/json;q=0.9 | GRAPHQL_RESPONSE",
        "application/graphql-response+json;q=0.8, application/json;q=0.9 | JSON",
        "application/graphql-response+json;q=0, */*;q=0.1 | JSON",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | JSON",
        "application/* | JSON",
        "text/* | none",
        "application/json;charset=utf-16 | none",
        "application/json;q=0 | none",
        "application/json;q=nan | none",
        "application/graphql+json | none",
        "json | none",
      })
  void theBestRangeDecides(String accept, MediaType type) {
    assertEquals(type, MediaType.choose(List.of(accept)));
  }

  @Test
  void clientsThatSayNothingGetTheElderType() {
    assertEquals(MediaType.JSON, MediaType.choose(List.of()));
  }

  @Test
  void severalHeadersAreOneList() {
    assertEquals(
        MediaType.GRAPHQL_RESPONSE,
        MediaType.choose(
            List.of("application/json;q=0.5", "application/graphql-response+json;q=0.6")));
  }

  @Test
  void charsetsAreReadWithOrWithoutQuotes() {
    assertTrue(MediaRange.list(List.of("a/b; charset=\"utf-8\"")).get(0).isUtf8());
    assertTrue(MediaRange.list(List.of("a/b")).get(0).isUtf8());
    assertFalse(MediaRange.list(List.of("a/b;charset=latin1")).get(0).isUtf8());
  }
}
