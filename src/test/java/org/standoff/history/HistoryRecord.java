package org.standoff.history;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.standoff.database.TestDatabase;
import org.standoff.exchange.dossier.OwnRecord;

/** A database that tests of history have to themselves, and whose statements are counted. */
public final class HistoryRecord implements QuarkusTestProfile {
  /** Loads what has a past, all of it at once: later it could not be told any more. */
  static void load(OwnRecord own) {
    own.loadPast();
    own.loadFile("parts.yaml");
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.hibernate-orm.statistics", "true");
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "history")));
  }
}
