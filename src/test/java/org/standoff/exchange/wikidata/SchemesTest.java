package org.standoff.exchange.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.actor.ExternalIdInput;

/** No way to reach a person gets into the record as an identifier. */
class SchemesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mail",
        "email",
        "E-Mail",
        "twitter_username",
        "Facebook ID",
        "linkedin",
        "phone_number",
        "Telegram",
        "official website",
        "fax",
        "",
        "wikidata"
      })
  void waysToReachAPersonAreLeftOut(String scheme) {
    assertFalse(Schemes.areKept(scheme));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VIAF", "viaf", "LCAuth", "parlaments_at", "bundestag", "IMDB"})
  void identifiersOfAuthoritiesAreKept(String scheme) {
    assertTrue(Schemes.areKept(scheme));
    assertFalse(Schemes.areMissed(scheme));
  }

  @Test
  void whatNobodyExpectsIsTold() throws JsonProcessingException {
    Politician politician =
        new Politician(
            new ObjectMapper()
                .readTree(
                    "{\"qid\": \"Q1\", \"name\": \"Ana\", \"identifiers\":"
                        + " {\"VIAF\": \"11\", \"twitter\": \"ana\", \"Facebook ID\": \"ana\"}}"));
    assertEquals(
        List.of("wikidata", "VIAF"),
        politician.actor().externalIds().stream().map(ExternalIdInput::scheme).toList());
    assertEquals(List.of("Facebook ID"), politician.missed());
  }
}
