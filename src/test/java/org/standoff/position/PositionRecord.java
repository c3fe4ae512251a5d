package org.standoff.position;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.standoff.database.TestDatabase;

/**
 * A database for tests of positions, whose past is another than that of {@link
 * org.standoff.exchange.dossier.OwnRecord}.
 */
public final class PositionRecord implements QuarkusTestProfile {
  static final String PAST = "positions.yaml";

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(
        new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "position_record")));
  }
}
