package org.standoff.exchange.bulk;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Country;

/** Countries by the English names that datasets give them. */
public final class Countries {
  private static final Map<String, String> CODES = codes();

  private Countries() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      codes.put(new Country(code).name("en"), code);
    }
    codes.put("United States of America", "US");
    codes.put("UK", "GB");
    codes.put("Turkey", "TR");
    codes.put("Czech Republic", "CZ");
    codes.put("Hong Kong", "HK");
    codes.put("Saint Lucia", "LC");
    codes.put("Saint Kitts and Nevis", "KN");
    codes.put("Saint Pierre and Miquelon", "PM");
    codes.put("Saint Barthelemy", "BL");
    codes.put("Saint Martin", "MF");
    codes.put("Turks and Caicos Islands", "TC");
    codes.put("Wallis and Futuna", "WF");
    return codes;
  }

  /** The ISO 3166-1 alpha-2 code; null where no country of today has this name. */
  public static @Nullable String code(String name) {
    return CODES.get(name);
  }
}
