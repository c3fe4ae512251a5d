package org.standoff.graphql.probe;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Set;

/** Runs the service with operations in a scope that can be watched. */
public class ProbeProfile implements QuarkusTestProfile {

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(ProbeScope.class);
  }
}
