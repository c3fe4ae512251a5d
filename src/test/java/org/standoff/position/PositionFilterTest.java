package org.standoff.position;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.graphql.Selection;

@QuarkusTest
class PositionFilterTest {
  private static final Selection SELECTION =
      new Selection("position-keys", "positions", "venezuela-2019/po-");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"crisis\": \"venezuela-2019\"} | 1 2 3 4 5 6 7 8 9 10 11",
        "{\"holder\": [\"us\"]} | 1 9 10",
        "{\"holderKind\": [\"STATE\"]} | 1 5 6 9 10",
        "{\"holderKind\": [\"UNNAMED_GROUP\", \"PERSON\"]} | 7 8 11",
        "{\"kind\": [\"SUPPORTS\"]} | 5 6 7",
        "{\"target\": [\"maduro\"]} | 5 6 7 8",
        "{\"regarding\": \"interim president of Venezuela\"} | 1 2 3",
        "{\"validFrom\": {\"from\": \"2019-01-31\"}} | 3 4",
        "{\"validFrom\": {\"undated\": true}} | 1 2 5 6 7 8 9 10 11",
        "{\"validAt\": \"2019-01-30\"} |",
        "{\"validAt\": \"2019-01-31\"} | 3 4",
        "{\"validAt\": \"2019-02-01\"} | 1 2 3 4 5 6 7 8 9 10 11",
        "{\"validAt\": \"2019-02-01\", \"kind\": [\"RECOGNISES\"]} | 1 2",
        "{\"not\": {\"validAt\": \"2019-01-31\"}, \"target\": [\"guaido\"]} | 1 2",
        "{\"source\": [\"venezuela-2019/doc-1\"], \"holder\": [\"ep\"]} | 3 4",
        "{\"source\": [\"ep-rollcall/100741\"]} |",
        "{\"rank\": [\"DEPRECATED\"]} |",
        "{\"modality\": [\"ASSERTED\"], \"target\": [\"us\"]} | 11",
        "{\"text\": \"defections\"} | 8",
        "{\"text\": \"sanction\", \"holder\": [\"us\"]} | 9",
        "{\"modality\": [\"CLAIMED\"]} |",
        "{\"anyOf\": [{\"kind\": [\"THREATENS\"]}, {\"target\": [\"us\"]}]} | 10 11",
        "{\"not\": {\"target\": [\"maduro\"]}} | 1 2 3 4 9 10 11",
        "{\"not\": {\"holderKind\": [\"STATE\", \"INSTITUTION\"]}} | 2 7 8 11"
      })
  void selects(String filter, String keys) {
    SELECTION.assertSelects(filter, keys);
  }
}
