package org.standoff.casualty;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.graphql.Selection;

@QuarkusTest
class CasualtyFigureFilterTest {
  private static final Selection SELECTION =
      new Selection("casualty-figure-keys", "casualtyFigures", "venezuela-2019/ca-");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"crisis\": \"venezuela-2019\"} | 1 2 3",
        "{\"harm\": [\"DETAINED\"]} | 1 3",
        "{\"victims\": [\"JOURNALIST\", \"CHILD\"]} | 3",
        "{\"perpetrator\": [\"security-forces\"]} | 1",
        "{\"reportedBy\": [\"ohchr\"]} | 1 2",
        "{\"during\": {\"from\": \"2019-01-26\", \"to\": \"2019-02-10\"}} | 1",
        "{\"during\": {\"from\": \"2019-01-27\"}} |",
        "{\"during\": {\"undated\": true}} | 2 3",
        "{\"country\": \"VE\"} | 1 2 3",
        "{\"country\": \"ve\"} | 1 2 3",
        "{\"country\": \"US\"} |",
        "{\"qualifier\": [\"NEARLY\", \"MORE_THAN\"]} | 1 2",
        "{\"grading\": [\"FAIR\"]} |",
        "{\"atLeast\": 1} | 1 2 3",
        "{\"atLeast\": 41} | 1 2",
        "{\"atLeast\": 665} | 1",
        "{\"atLeast\": 666} |",
        "{\"source\": [\"venezuela-2019/doc-1\"]} | 1 2 3",
        "{\"rank\": [\"DEPRECATED\"]} |",
        "{\"modality\": [\"BELIEVED\"]} | 2",
        "{\"text\": \"protest\"} | 1 2",
        "{\"text\": \"protest -killed\"} | 1",
        "{\"anyOf\": [{\"harm\": [\"KILLED\"]}, {\"victims\": [\"JOURNALIST\"]}]} | 2 3",
        "{\"not\": {\"victims\": [\"JOURNALIST\"]}} | 1 2",
        "{\"not\": {\"grading\": [\"FAIR\"]}} | 1 2 3"
      })
  void selects(String filter, String keys) {
    SELECTION.assertSelects(filter, keys);
  }
}
