package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

  @Test
  void knowsItsCountry() {
    Place caracas = new Place("Caracas", "VE", PlacePrecision.EXACT, 10.5, -66.9);
    assertEquals(new Country("VE"), caracas.getCountry());
    assertNull(
        new Place("Caribbean Sea", null, PlacePrecision.INTERNATIONAL, null, null).getCountry());
  }

  @ParameterizedTest
  @CsvSource({"90, 180", "-90, -180", "0, 0"})
  void reachesToThePolesAndTheDateLine(double latitude, double longitude) {
    Place place = new Place("end", null, PlacePrecision.EXACT, latitude, longitude);
    assertEquals(latitude, place.latitude());
    assertEquals(longitude, place.longitude());
  }

  @ParameterizedTest
  @CsvSource({
    "' ', VE, 0, 0, a place has a name",
    "Caracas, ve, 0, 0, a country is a two-letter code of ISO 3166-1 in capitals",
    "Caracas, VE, 10.5, , latitude and longitude are given together",
    "Caracas, VE, , -66.9, latitude and longitude are given together",
    "Caracas, VE, 90.1, 0, a latitude is from -90 to 90 degrees",
    "Caracas, VE, NaN, 0, a latitude is from -90 to 90 degrees",
    "Caracas, VE, 0, -180.1, a longitude is from -180 to 180 degrees",
    "Caracas, VE, 0, Infinity, a longitude is from -180 to 180 degrees",
  })
  void refusesWhatIsNoPlace(
      String name,
      String country,
      @Nullable Double latitude,
      @Nullable Double longitude,
      String rule) {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Place(name, country, PlacePrecision.EXACT, latitude, longitude));
    assertEquals(rule, refusal.getMessage());
  }
}
