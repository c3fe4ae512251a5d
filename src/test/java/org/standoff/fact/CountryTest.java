package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

  @ParameterizedTest
  @CsvSource({
    "VE, VEN, , Venezuela",
    "US, USA, en, United States",
    "DE, DEU, fr, Allemagne",
    "CN, CHN, de, China",
    "BR, BRA, pt-BR, Brasil",
    "RU, RUS, ru, Россия",
    "SS, SSD, es, Sudán del Sur",
    "DE, DEU, '', Germany",
    "DE, DEU, zxx, Germany",
    "DE, DEU, tlh, Germany",
    "DE, DEU, not a language, Germany",
    "DE, DEU, -, Germany",
  })
  void hasCodesAndNames(String alpha2, String alpha3, @Nullable String language, String name) {
    Country country = new Country(alpha2);
    assertEquals(alpha3, country.getAlpha3());
    assertEquals(name, country.name(language));
  }

  @Test
  void knowsAllOfIso3166() {
    Set<String> alpha3 = new HashSet<>();
    for (String code : Locale.getISOCountries()) {
      Country country = new Country(code);
      assertTrue(country.getAlpha3().matches("[A-Z]{3}"), code);
      assertTrue(alpha3.add(country.getAlpha3()), code);
      assertTrue(country.name(null).length() > 2, code);
    }
    assertTrue(alpha3.size() >= 249, () -> "only " + alpha3.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ve", "VEN", "EU", "ZZ", "UK", "🇻🇪"})
  void refusesOtherCodes(String code) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> new Country(code));
    assertEquals("a country is a two-letter code of ISO 3166-1 in capitals", refusal.getMessage());
  }
}
