package org.standoff.fact;

import static org.standoff.fact.Rule.require;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A place as well as it is known.
 *
 * @param countryCode ISO 3166-1 alpha-2, upper case; the API shows it as {@link #getCountry()}
 */
@Embeddable
@Description("A place as well as it is known.")
public record Place(
    @Description("The name of the place, as the desk writes it.") @NonNull String name,
    @Ignore @Nullable String countryCode,
    @Description("How closely it is known.") @NonNull @Enumerated(EnumType.STRING)
        PlacePrecision precision,
    @Description("Degrees north of the equator (WGS 84), from -90 to 90; null where not known.")
        @Nullable Double latitude,
    @Description("Degrees east of Greenwich (WGS 84), from -180 to 180; null where not known.")
        @Nullable Double longitude) {

  /**
   * Checks name, country and coordinates.
   *
   * @throws IllegalArgumentException when the name is blank, the country unknown, one coordinate is
   *     given without the other or one is out of range; the message is the rule
   */
  public Place {
    require(!Problems.isBlank(name), "a place has a name");
    require(countryCode == null || Country.exists(countryCode), Country.RULE);
    require((latitude == null) == (longitude == null), "latitude and longitude are given together");
    require(isWithin(latitude, 90), "a latitude is from -90 to 90 degrees");
    require(isWithin(longitude, 180), "a longitude is from -180 to 180 degrees");
  }

  /** The country in which it lies; null where it lies in none or that is not known. */
  @Description("The country in which it lies; null where it lies in none or that is not known.")
  public @Nullable Country getCountry() {
    return countryCode == null ? null : new Country(countryCode);
  }

  private static boolean isWithin(@Nullable Double degrees, int most) {
    return degrees == null || Math.abs(degrees) <= most;
  }
}
