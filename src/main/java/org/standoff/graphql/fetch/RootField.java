package org.standoff.graphql.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import org.dataloader.DataLoader;
import org.standoff.graphql.KnownAt;
import org.standoff.graphql.error.FieldFailures;

/** Begins a field of the query type: it reads the record as it was at the moment that it names. */
final class RootField {

  private RootField() {}

  /**
   * Nothing that was read for another moment, or that failed for another field, is used for this
   * field.
   */
  static void enter(DataFetchingEnvironment environment) {
    boolean failed = FieldFailures.forget(environment.getGraphQlContext());
    KnownAt record = Arc.container().instance(KnownAt.class).get();
    if (record.read(Moments.of(environment), () -> Moments.latest(environment), failed)) {
      environment.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
    }
  }
}
