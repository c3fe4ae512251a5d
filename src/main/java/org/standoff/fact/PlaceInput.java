package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A place as it is given to the record. */
@Input("PlaceInput")
@Description("A place as well as it is known.")
public record PlaceInput(
    @NonNull @Description("The name of the place.") String name,
    @Description("The country that it lies in, by ISO 3166-1 alpha-2 code in upper case.")
        @Nullable String country,
    @NonNull @Description("How closely the place is known.") PlacePrecision precision,
    @Description("Degrees north, from -90 to 90 (WGS 84); only together with longitude.")
        @Nullable Double latitude,
    @Description("Degrees east, from -180 to 180 (WGS 84); only together with latitude.")
        @Nullable Double longitude)
    implements Checked {

  @Override
  public void check(Problems problems) {
    problems.text("name", name);
    problems.country("country", country);
    if (Problems.isText(name) && (country == null || Country.exists(country))) {
      try {
        toPlace();
      } catch (IllegalArgumentException e) {
        problems.add(
            latitude == null ? "longitude" : "latitude",
            "is no valid coordinate by the rule: " + e.getMessage());
      }
    }
  }

  /**
   * The place that this says.
   *
   * @throws IllegalArgumentException where it says none; the message is the rule broken
   */
  public Place toPlace() {
    return new Place(name, country, precision, latitude, longitude);
  }

  /** The input that says this place. */
  public static PlaceInput of(Place place) {
    return new PlaceInput(
        place.name(), place.countryCode(), place.precision(), place.latitude(), place.longitude());
  }
}
