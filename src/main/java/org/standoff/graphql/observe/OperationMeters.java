package org.standoff.graphql.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts operations and their rows and times, by kind, name and outcome. Clients choose names, so
 * only as many are told apart as a setting says; later ones are counted together.
 */
@Singleton
class OperationMeters {
  private final MeterRegistry registry;
  private final BoundedNames names;

  @Inject
  OperationMeters(
      MeterRegistry registry,
      @ConfigProperty(name = "standoff.metrics.operation-names", defaultValue = "100") int names) {
    this.registry = registry;
    this.names = new BoundedNames(names);
  }

  void count(Observation operation) {
    Tags tags =
        Tags.of(
            "kind", operation.kind(),
            "name", names.of(operation.name()),
            "outcome", operation.outcome());
    registry.timer("standoff.operations", tags).record(operation.time());
    registry.counter("standoff.operations.rows", tags).increment(operation.rows());
    registry.counter("standoff.operations.cost", tags).increment((double) operation.cost());
  }
}
