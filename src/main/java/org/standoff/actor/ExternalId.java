package org.standoff.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What another register calls an actor.
 *
 * @param scheme the register, such as {@code wikidata} or {@code iso3166-1-alpha2}
 * @param value the id there
 * @param givenUrl the page about the actor there, as it was recorded; null where none was
 */
@Embeddable
@Description("What another register calls an actor.")
public record ExternalId(
    @NonNull @Description("The register, such as wikidata or iso3166-1-alpha2.") String scheme,
    @NonNull @Description("The id in that register.") String value,
    @Column(name = "url") @Ignore @Nullable String givenUrl) {

  private static final Map<String, String> PAGES =
      Map.of(
          "wikidata", "https://www.wikidata.org/wiki/",
          "viaf", "https://viaf.org/viaf/",
          "isni", "https://isni.org/isni/",
          "ep-mep-id", "https://www.europarl.europa.eu/meps/en/");

  /** The page about the actor in that register; null where none is known. */
  @Description("The page about it in that register, where there is one.")
  public @Nullable String getUrl() {
    if (givenUrl != null) {
      return givenUrl;
    }
    String page = PAGES.get(scheme);
    return page == null ? null : page + value;
  }
}
