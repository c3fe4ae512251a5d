package org.standoff.actor;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.graphql.Selection;

@QuarkusTest
class ActorFilterTest {
  private static final Selection SELECTION = new Selection("actor-keys", "actors", "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"kind\": [\"STATE\"]} | cn ru us ve",
        "{\"country\": \"us\"} | bolton pence trump us us-public wh-official",
        "{\"externalId\": {\"scheme\": \"wikidata\", \"value\": \"Q22686\"}} | trump",
        "{\"externalId\": {\"scheme\": \"wikidata\", \"value\": \"VE\"}} |",
        "{\"externalId\": {\"scheme\": \"wikidata\"}} | guaido pence trump",
        "{\"memberOf\": [\"eu\"]} | ep eu-members",
        "{\"memberOf\": [\"eu\", \"un\"]} | ep eu-members ohchr",
        "{\"name\": \"guaido\"} | guaido",
        "{\"name\": \"GUAIDÓ\"} | guaido",
        "{\"name\": \"juan g\"} | guaido",
        "{\"name\": \"jose\"} | silva",
        "{\"name\": \"uaido\"} |",
        "{\"name\": \"%\"} |",
        "{\"name\": \"_\"} |",
        "{\"name\": \"％\"} |",
        "{\"name\": \"＿\"} |",
        "{\"name\": \"＼\"} |",
        "{\"name\": \"\\\\\"} |",
        "{\"name\": \"ｇｕａ\"} | guaido",
        "{\"anyOf\": []} |",
        "{\"name\": \"united\"} | un us",
        "{\"anyOf\": [{\"kind\": [\"MEDIA\"]}, {\"name\": \"maduro\"}]} | ap maduro nyt",
        "{\"kind\": [\"PERSON\"], \"not\": {\"country\": \"US\"}} | guaido maduro saab silva",
        "{\"kind\": [\"INTERNATIONAL_ORGANISATION\"], \"not\": {\"country\": \"US\"}} | eu ohchr un"
      })
  void selects(String filter, String keys) {
    SELECTION.assertSelects(filter, keys);
  }
}
