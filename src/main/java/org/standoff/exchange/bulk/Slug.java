package org.standoff.exchange.bulk;

import java.text.Normalizer;
import java.util.Locale;

/** Makes parts of keys of names. */
public final class Slug {
  private Slug() {}

  /**
   * The name in small Latin letters, digits and hyphens.
   *
   * @throws IllegalArgumentException where it has no letter or digit of these
   */
  public static String of(String name) {
    String slug =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (slug.isEmpty()) {
      throw new IllegalArgumentException("a name has no letter that a key can have");
    }
    return slug;
  }
}
