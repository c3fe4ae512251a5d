package org.standoff.graphql.fetch;

import graphql.language.OperationDefinition;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import org.dataloader.DataLoader;
import org.standoff.graphql.KnownAt;
import org.standoff.graphql.error.FieldFailures;

/**
 * Begins a root field: one of a query reads the record as it was at the moment that it names, one
 * of a mutation sees what those before it have written.
 */
final class RootField {

  private RootField() {}

  /**
   * Nothing that was read for another moment, or that failed for another field, is used for this
   * field.
   */
  static void enter(DataFetchingEnvironment environment) {
    boolean failed = FieldFailures.forget(environment.getGraphQlContext());
    boolean writes =
        environment.getOperationDefinition().getOperation()
            == OperationDefinition.Operation.MUTATION;
    if (writes || readsAnother(environment, failed)) {
      environment.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
    }
  }

  private static boolean readsAnother(DataFetchingEnvironment environment, boolean failed) {
    KnownAt record = Arc.container().instance(KnownAt.class).get();
    return record.read(Moments.of(environment), () -> Moments.latest(environment), failed);
  }
}
