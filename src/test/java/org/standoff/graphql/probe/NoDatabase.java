package org.standoff.graphql.probe;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standoff.database.TestDatabase;

/** Runs the service without a database, with operations in a scope that can be watched. */
public class NoDatabase implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.datasource.active", "false",
        "quarkus.hibernate-orm.active", "false",
        "quarkus.flyway.active", "false",
        "quarkus.devservices.enabled", "false");
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(TestDatabase.None.class));
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(ProbeScope.class);
  }
}
