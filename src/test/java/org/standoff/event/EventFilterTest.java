package org.standoff.event;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.graphql.Selection;

@QuarkusTest
class EventFilterTest {
  private static final Selection SELECTION =
      new Selection("event-keys", "events", "venezuela-2019/ev-");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"crisis\": \"venezuela-2019\"} | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
        "{\"type\": [\"PROTEST\", \"TRIP\"]} | 9 14",
        "{\"verb\": [\"CONSULT\"]} | 2 6 9",
        "{\"context\": [\"MILITARY\"]} |",
        "{\"status\": [\"PLANNED\", \"NEGATED\"]} | 9 16",
        "{\"participant\": [\"guaido\"]} | 1 2 10 11 12 16",
        "{\"occurred\": {\"from\": \"2019-01-29\", \"to\": \"2019-01-30\"}} | 6 7 8 10 11",
        "{\"occurred\": {\"from\": \"2019-02-01\"}} | 9",
        "{\"occurred\": {\"undated\": true}} | 2 4 5 12 15 16",
        "{\"country\": \"us\"} | 9",
        "{\"country\": \"VE\"} | 13 14",
        "{\"source\": [\"venezuela-2019/doc-1\"], \"status\": [\"ONGOING\"]} | 12",
        "{\"rank\": [\"PREFERRED\"]} |",
        "{\"modality\": [\"CLAIMED\"]} | 2",
        "{\"text\": \"meet or miami\"} | 2 6 9",
        "{\"anyOf\": [{\"verb\": [\"PROTEST\"]}, {\"type\": [\"TRIP\"]}]} | 9 14",
        "{\"not\": {\"participant\": [\"guaido\"]}} | 3 4 5 6 7 8 9 13 14 15",
        "{\"not\": {\"country\": \"VE\"}, \"verb\": [\"COERCE\", \"PROTEST\"]} | 10 11"
      })
  void selects(String filter, String keys) {
    SELECTION.assertSelects(filter, keys);
  }
}
