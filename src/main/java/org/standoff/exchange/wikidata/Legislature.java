package org.standoff.exchange.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ActorKind;
import org.standoff.actor.ActorNameInput;
import org.standoff.actor.NameKind;
import org.standoff.exchange.bulk.Countries;
import org.standoff.exchange.bulk.Slug;
import org.standoff.fact.Country;

/**
 * A legislature of a country or territory.
 *
 * @param country the name of the country or territory
 * @param code its ISO 3166-1 alpha-2 code; null where it has none
 */
record Legislature(String name, String country, @Nullable String code) {

  static Legislature of(JsonNode object) {
    String country = object.path("country").asText();
    String code = object.path("country_code").asText("");
    return new Legislature(
        object.path("legislature").asText(),
        country,
        Country.exists(code) ? code : Countries.code(country));
  }

  String key() {
    return "legislature/" + Slug.of(code == null ? country : code) + "/" + Slug.of(name);
  }

  /** The legislature as an actor. */
  ActorInput actor() {
    return new ActorInput(
        key(),
        ActorKind.PARLIAMENT,
        List.of(
            new ActorNameInput(name + " (" + country + ")", "en", NameKind.PRIMARY, null, null)),
        List.of(),
        code,
        "legislature of " + country,
        List.of(),
        List.of());
  }
}
