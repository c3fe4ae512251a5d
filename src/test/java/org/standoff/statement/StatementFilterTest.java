package org.standoff.statement;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.graphql.Selection;

@QuarkusTest
class StatementFilterTest {
  private static final Selection SELECTION =
      new Selection("statement-keys", "statements", "venezuela-2019/st-");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"crisis\": \"venezuela-2019\"} | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
        "{\"crisis\": \"venezuela-2002\"} |",
        "{\"speaker\": [\"maduro\"]} | 9 10 11 12",
        "{\"speaker\": [\"ohchr\", \"ep\", \"nobody\"]} | 7 15 16",
        "{\"speaker\": []} |",
        "{\"kind\": [\"OP_ED\"]} | 1 2 3",
        "{\"quotation\": [\"DIRECT\"]} | 3 12",
        "{\"said\": {\"from\": \"2019-01-30\", \"to\": \"2019-01-30\"}} | 10 11 12",
        "{\"said\": {\"to\": \"2019-01-20\"}} | 6",
        "{\"said\": {\"from\": \"2019-01-26\", \"to\": \"2019-01-29\"}} | 6",
        "{\"said\": {\"from\": \"2019-01-27\", \"to\": \"2019-01-29\"}} |",
        "{\"said\": {\"from\": \"2019-01-31\"}} | 7",
        "{\"said\": {\"undated\": true}} | 1 2 3 4 5 8 9 13 14 15 16",
        "{\"said\": {\"undated\": true, \"from\": \"2019-01-31\"}} | 1 2 3 4 5 7 8 9 13 14 15 16",
        "{\"said\": {}} | 6 7 10 11 12",
        "{\"said\": {\"undated\": false}} | 6 7 10 11 12",
        "{\"addressee\": [\"us-public\"]} | 10 12",
        "{\"mentions\": [\"trump\", \"pence\"]} | 10 12 13",
        "{\"topic\": [\"coup\"]} | 9",
        "{\"topic\": [\"military support\", \"threat\"]} | 1 3 8 14",
        "{\"source\": [\"venezuela-2019/doc-1\"], \"kind\": [\"WARNING\"]} | 11 14",
        "{\"source\": [\"ep-rollcall/100741\"]} |",
        "{\"rank\": [\"DEPRECATED\", \"PREFERRED\"]} |",
        "{\"rank\": [\"NORMAL\"], \"speaker\": [\"ep\"]} | 7",
        "{\"modality\": [\"CLAIMED\"]} | 2",
        "{\"text\": \"militaries or threats\"} | 1 3 4 8 11 14",
        "{\"text\": \"military -secret\", \"speaker\": [\"guaido\"]} | 3 4",
        "{\"text\": \"military\", \"not\": {\"text\": \"secretly\"}} | 3 4 8 11",
        "{\"not\": {\"text\": \"guaido or maduro or says or military\"}} | 5 10 12 13",
        "{\"anyOf\": [{\"text\": \"killed\"}, {\"text\": \"amnesties\"}]} | 2 16",
        "{\"anyOf\": []} |",
        "{\"speaker\": [\"maduro\"], \"said\": {\"undated\": true}} | 9",
        "{\"anyOf\": [{\"kind\": [\"PLEDGE\"]}, {\"speaker\": [\"bolton\"]}]} | 8 14",
        "{\"speaker\": [\"maduro\"], \"anyOf\": [{\"kind\": [\"WARNING\"]}, {\"topic\": [\"coup\"]}]} | 9 11",
        "{\"kind\": [\"OP_ED\"], \"not\": {\"modality\": [\"CLAIMED\"]}} | 1 3",
        "{\"not\": {\"said\": {}}} | 1 2 3 4 5 8 9 13 14 15 16",
        "{\"not\": {\"not\": {\"speaker\": [\"ep\"]}}} | 7",
        "{\"not\": {\"anyOf\": [{\"speaker\": [\"guaido\"]}, {\"said\": {\"undated\": true}}]}} | 7 10 11 12"
      })
  void selects(String filter, String keys) {
    SELECTION.assertSelects(filter, keys);
  }
}
