package org.standoff.casualty.estimate;

import java.util.List;
import java.util.UUID;
import org.standoff.crisis.Crisis;

/**
 * A crisis as estimates see it.
 *
 * @param crisis its UUID
 * @param countries the countries concerned, by ISO 3166-1 alpha-2 code
 */
record Area(UUID crisis, List<String> countries) {
  static Area of(Crisis crisis) {
    return new Area(crisis.uuid, List.copyOf(crisis.countryCodes));
  }
}
