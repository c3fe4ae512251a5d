package org.standoff.vote;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.graphql.Selection;

@QuarkusTest
class VoteFilterTest {
  private static final Selection SELECTION = new Selection("vote-keys", "votes", "venezuela-2019/");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"crisis\": \"venezuela-2019\"} | ep-rollcall/100741 vo-1",
        "{\"body\": [\"ep\"]} | ep-rollcall/100741 vo-1",
        "{\"body\": [\"us\"]} |",
        "{\"held\": {\"from\": \"2019-01-31\", \"to\": \"2019-01-31\"}} | ep-rollcall/100741 vo-1",
        "{\"held\": {\"to\": \"2019-01-30\"}} |",
        "{\"held\": {\"undated\": true}} |",
        "{\"result\": [\"ADOPTED\"]} | ep-rollcall/100741 vo-1",
        "{\"result\": [\"REJECTED\", \"LAPSED\"]} |",
        "{\"reference\": \"RC-B8-0082/2019\"} | ep-rollcall/100741",
        "{\"source\": [\"venezuela-2019/doc-1\"]} | vo-1",
        "{\"rank\": [\"PREFERRED\"]} |",
        "{\"modality\": [\"ASSERTED\"]} | ep-rollcall/100741 vo-1",
        "{\"text\": \"joint motions\"} | ep-rollcall/100741",
        "{\"text\": \"resolution\", \"not\": {\"text\": \"motion\"}} | vo-1",
        "{\"anyOf\": [{\"result\": [\"REJECTED\"]}, {\"source\": [\"ep-rollcall/100741\"]}]} | ep-rollcall/100741",
        "{\"not\": {\"reference\": \"RC-B8-0082/2019\"}} | vo-1"
      })
  void selects(String filter, String keys) {
    SELECTION.assertSelects(filter, keys);
  }
}
