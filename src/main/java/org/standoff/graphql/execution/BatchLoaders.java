package org.standoff.graphql.execution;

import io.smallrye.graphql.execution.datafetcher.helper.BatchLoaderHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dataloader.BatchLoaderWithContext;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.standoff.graphql.fetch.OperationFetcher;

/** Makes the loaders of one operation: a fresh registry, with SmallRye's batch methods in it. */
final class BatchLoaders {
  private final Map<String, BatchLoaderWithContext<Object, Object>> loaders = new LinkedHashMap<>();

  /**
   * Prepares the batch methods of the schema.
   *
   * @throws IllegalStateException if one of them takes arguments beside its sources: SmallRye would
   *     answer every call of a dispatch with the arguments of the first
   */
  BatchLoaders(Schema schema) {
    BatchLoaderHelper names = new BatchLoaderHelper();
    for (Operation operation : schema.getBatchOperations()) {
      if (!operation.getArguments().stream().allMatch(Argument::isSourceArgument)) {
        throw new IllegalStateException(
            "A batch method must not take arguments: " + operation.getMethodName());
      }
      loaders.put(names.getName(operation), new OperationFetcher(operation, null));
    }
  }

  DataLoaderRegistry registry() {
    DataLoaderRegistry registry = new DataLoaderRegistry();
    loaders.forEach(
        (name, loader) -> registry.register(name, DataLoaderFactory.newDataLoader(loader)));
    return registry;
  }
}
