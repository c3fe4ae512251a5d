package org.standoff.graphql.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import java.time.OffsetDateTime;
import org.dataloader.DataLoader;
import org.standoff.graphql.KnownAt;

/** Begins a field of the query type: it reads the record as it was at the moment that it names. */
final class RootField {

  private static final String KNOWN_AT = "knownAt";

  private RootField() {}

  /** Nothing that was read for another moment is used for this field. */
  static void enter(DataFetchingEnvironment environment) {
    Object given = environment.getArgument(KNOWN_AT);
    OffsetDateTime moment = given == null ? null : OffsetDateTime.parse(given.toString());
    if (Arc.container().instance(KnownAt.class).get().read(moment)) {
      environment.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
    }
  }
}
