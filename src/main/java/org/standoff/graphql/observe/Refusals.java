package org.standoff.graphql.observe;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Counts what the limits refuse, by limit. */
@Singleton
public class Refusals {
  private final MeterRegistry registry;

  @Inject
  Refusals(MeterRegistry registry) {
    this.registry = registry;
  }

  /**
   * Counts one refusal.
   *
   * @param limit its name, as the setting under {@code standoff.limits} is called
   */
  public void count(String limit) {
    registry.counter("standoff.limits.refused", "limit", limit).increment();
  }
}
