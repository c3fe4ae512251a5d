package org.standoff.casualty.estimate;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.standoff.database.TestDatabase;

/** A database that holds a crisis with a past, and whatever else its tests load. */
public final class EstimateRecord implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.hibernate-orm.statistics", "true");
  }

  @Override
  public List<TestResourceEntry> testResources() {
    String dossier = "src/test/resources/dossiers/estimated.yaml";
    return List.of(
        new TestResourceEntry(
            TestDatabase.Own.class, Map.of("name", "estimates", "dossiers", dossier)));
  }
}
