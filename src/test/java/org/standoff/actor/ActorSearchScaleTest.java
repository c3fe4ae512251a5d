package org.standoff.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.standoff.database.TestDatabase;

/** Finds politicians by names with a typing error, among all names that Wikidata has for them. */
@QuarkusTest
@TestProfile(ActorSearchScaleTest.Names.class)
class ActorSearchScaleTest {
  private static final int SAMPLES = 500;
  private static final int FIRST = 5;
  private static final long SEED = 168_057;

  @Inject ActorSearch search;
  @Inject DataSource database;

  @Test
  void findsPersonsByMistypedNames() throws IOException, SQLException {
    Politicians politicians = Politicians.read();
    try (Connection connection = database.getConnection()) {
      politicians.record(connection);
    }
    Random random = new Random(SEED);
    List<String> missed = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      Politicians.Named wanted =
          politicians.names().get(random.nextInt(politicians.names().size()));
      String typed = TypingError.in(wanted.name(), random);
      long begin = System.nanoTime();
      List<ActorMatch> found =
          QuarkusTransaction.requiringNew().call(() -> search.find(typed, null, 0.3, FIRST));
      times.add((System.nanoTime() - begin) / 1e6);
      if (found.stream().noneMatch(match -> match.actor().key.equals(wanted.key()))) {
        missed.add(wanted.name() + " as " + typed);
      }
    }
    times.sort(null);
    System.out.printf(
        "%d names, %d mistyped: %d not among the first %d; median %.1f ms, 95th percentile %.1f ms%n",
        politicians.names().size(),
        SAMPLES,
        missed.size(),
        FIRST,
        times.get(SAMPLES / 2),
        times.get(SAMPLES * 95 / 100));
    assertEquals(168_057, politicians.names().size());
    assertTrue(missed.size() <= SAMPLES * 5 / 100, missed::toString);
  }

  /** A database of its own. */
  public static class Names implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "names")));
    }
  }
}
