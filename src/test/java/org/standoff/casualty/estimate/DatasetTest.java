package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.Operation;

/** A crisis with as many incidents as a war has. */
@QuarkusTest
@TestProfile(EstimateRecord.class)
class DatasetTest {

  private static final Operation NUMBERS = Operation.named("dataset-numbers");

  @Inject Datasets datasets;
  @Inject SessionFactory sessions;

  @Test
  void incidentsAreAddedUpInAFewStatements() throws SQLException {
    List<Datasets.Incident> made = Datasets.made(15_000);
    datasets.load("made", made);
    assertSums("made", made);
    sessions.getStatistics().clear();
    JsonPath data = NUMBERS.ask(Map.of("crisis", "made"));
    assertEquals(STATEMENTS, sessions.getStatistics().getPrepareStatementCount());
    assertEquals(15_000, data.getInt("crisis.all.inputs.totalCount"));
    assertEquals(2, data.getList("crisis.all.inputs.nodes").size());
    assertEquals(
        "This is one of 15000 incidents of \"made\", which are added up: "
            + Datasets.sum(made, "", Datasets.Incident::low)
            + " to "
            + Datasets.sum(made, "", Datasets.Incident::high)
            + ".",
        data.getString("crisis.all.inputs.nodes[0].reason"));
  }

  /**
   * The crisis; figures with their evidence, sources, parts and what is replaced of the claims,
   * once for all days and once for some; and of the page of inputs the figures and their origin's
   * name.
   */
  private static final long STATEMENTS = 1 + 2 * 4 + 2;

  @Test
  void theYearsOfTheDatasetComeOut() throws IOException, SQLException {
    Path shared = Path.of(System.getProperty("standoff.shared", "../shared"));
    Path directory = shared.resolve("data/ucdp_ged_syria");
    assumeTrue(Files.isDirectory(directory), () -> "skipped: there is no dataset at " + directory);
    List<Datasets.Incident> read = Datasets.read(directory);
    datasets.load("ucdp", read);
    assertEquals(14_453, read.size());
    assertSums("ucdp", read);
  }

  private static void assertSums(String crisis, List<Datasets.Incident> incidents) {
    JsonPath data = NUMBERS.ask(Map.of("crisis", crisis)).setRootPath("data.crisis");
    List<Map<String, Object>> years = data.getList("years");
    assertEquals(3, years.size());
    for (int i = 0; i < years.size(); i++) {
      String year = data.getString("years[" + i + "].from").substring(0, 4);
      assertEquals(year + "-12-31", years.get(i).get("to"));
      assertPoint(years.get(i), incidents, year);
    }
    List<Map<String, Object>> months = data.getList("months");
    assertEquals(36, months.size());
    for (int i = 0; i < months.size(); i++) {
      String month = data.getString("months[" + i + "].from").substring(0, 7);
      assertPoint(months.get(i), incidents, month);
    }
    assertEquals(Datasets.sum(incidents, "2017-02", i -> 1), data.getInt("days.figures.sum()"));
    assertEquals(
        Datasets.sum(incidents, "2017-02", Datasets.Incident::best),
        data.getInt("days.best.sum()"));
    assertEquals(Datasets.sum(incidents, "", Datasets.Incident::best), data.getInt("all.best"));
    assertEquals(
        Datasets.sum(incidents, "", Datasets.Incident::low), data.getInt("all.consensus.low"));
    assertEquals(
        Datasets.sum(incidents, "", Datasets.Incident::high), data.getInt("all.consensus.high"));
    assertTrue(data.getList("days").size() <= 28);
  }

  private static void assertPoint(
      Map<String, Object> point, List<Datasets.Incident> incidents, String prefix) {
    assertEquals(Datasets.sum(incidents, prefix, Datasets.Incident::low), point.get("low"), prefix);
    assertEquals(
        Datasets.sum(incidents, prefix, Datasets.Incident::best), point.get("best"), prefix);
    assertEquals(
        Datasets.sum(incidents, prefix, Datasets.Incident::high), point.get("high"), prefix);
    assertEquals(Datasets.sum(incidents, prefix, i -> 1), point.get("figures"), prefix);
    assertEquals(Series.NAME, point.get("method"));
  }
}
