package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.graphql.fetch.Reads;

/** Names countries. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class CountryApi {

  /** The name of a country in a language, from CLDR. */
  @NonNull
  @Reads({})
  @Description("Its name in a language, from Unicode CLDR; in English where none is given.")
  public String name(
      @Source Country country, @Description("A BCP 47 tag, such as es.") String language) {
    return country.name(language);
  }
}
