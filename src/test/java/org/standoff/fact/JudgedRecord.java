package org.standoff.fact;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.standoff.database.TestDatabase;

/** A database that holds the crisis {@code judged}, of vague and withdrawn claims. */
public final class JudgedRecord implements QuarkusTestProfile {
  @Override
  public List<TestResourceEntry> testResources() {
    String dossier = "src/test/resources/dossiers/judged.yaml";
    return List.of(
        new TestResourceEntry(
            TestDatabase.Own.class, Map.of("name", "judged", "dossiers", dossier)));
  }
}
