package org.standoff;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.standoff.database.TestDatabase;

/** A database with every built-in dossier, as the service has it when it is first started. */
public final class BuiltInDossiers implements QuarkusTestProfile {
  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(
        new TestResourceEntry(
            TestDatabase.Own.class,
            Map.of("name", "built_in", "dossiers", "venezuela-2019,briefing-2019-01-29")));
  }
}
