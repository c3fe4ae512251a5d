package org.standoff.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.standoff.exchange.bulk.BulkLoader;
import org.standoff.graphql.Operation;

@QuarkusTest
@TestProfile(Imports.Profile.class)
class UcdpImportTest {

  private static final String SAMPLE = "ucdp-ged.csv";

  @Inject Imports imports;

  @Test
  void eachIncidentIsOneFigureAndWhatIsOutOfOrderIsRefused() throws BulkLoader.Broken {
    Imports.Done looked =
        imports.files(
            "ucdp-ged", "aland", true, List.of(Path.of("src/test/resources/imports", SAMPLE)));
    assertEquals(3, looked.recorded());
    assertEquals(
        List.of(),
        imports.rows(
            "select key from casualty_figure where crisis_id = record.identity_of('CRISIS',"
                + " 'aland')"));
    Imports.Done done = imports.samples("ucdp-ged", "aland", SAMPLE);
    assertEquals(3, done.recorded());
    assertEquals(0, done.held());
    assertEquals(looked.report(), done.report());
    assertEquals(
        List.of(
            refused(3, "low 4 is above best 3"),
            refused(4, "best 6 is above high 5"),
            refused(7, "best is no whole number"),
            refused(8, "side_a_new_id is not stated"),
            refused(10, "has 2 fields where there are 41 columns")),
        done.report());
    assertFigures();
    String steps = imports.steps();
    Imports.Done again = imports.samples("ucdp-ged", "aland", SAMPLE);
    assertEquals(0, again.recorded());
    assertEquals(3, again.held());
    assertEquals(steps, imports.steps());
  }

  private static String refused(int line, String reason) {
    return "{\"file\":\"src/test/resources/imports/%s\",\"line\":%d,\"outcome\":\"REFUSED\",\"reason\":\"%s\"}"
        .formatted(SAMPLE, line, reason);
  }

  private void assertFigures() {
    assertEquals(
        List.of(
            "ucdp-ged/1|{COMBATANT_SIDE_A,CIVILIAN}|BETWEEN|2|3|5|2017-03-01|2017-03-01|DAY|Mill"
                + " village|SY|EXACT|34.5|36.25|ucdp/actor/901 ucdp/actor/902|2",
            "ucdp-ged/4|{CIVILIAN}|EXACT|7|7|7|2017-03-06|2017-03-12|DAY_IN_WEEK|Mill"
                + " village|SY|ADM1|34.5|36.25|ucdp/actor/901|3",
            "ucdp-ged/7|{COMBATANT_SIDE_A,CIVILIAN}|BETWEEN|0|1|1|2018-01-01|2018-01-31|RANGE|Mill"
                + " village|SY|EXACT|34.5|36.25|ucdp/actor/901 ucdp/actor/902|2"),
        imports.rows(
            """
            select f.key, f.victims, f.quantity_qualifier, f.quantity_low, f.quantity_best, f.quantity_high,
                   f.period_earliest, f.period_latest, f.period_precision,
                   f.place_name, f.place_country_code, f.place_precision, f.place_latitude, f.place_longitude,
                   (select string_agg(a.key, ' ' order by p.ordinal)
                    from casualty_perpetrator p join actor a on a.id = p.actor_id where p.casualty_figure_id = f.id),
                   (select count(*) from evidence e where e.bearer_id = f.id)
            from casualty_figure f
            where f.crisis_id = record.identity_of('CRISIS', 'aland') and f.harm = 'KILLED' and f.revision = 1
            order by f.key
            """));
    assertEquals(
        List.of(
            "Clashes near the mill|2017-03-02|Wire|null",
            "Two lines of a headline|2017-04-01|Daily, Weekly|null",
            "UCDP Georeferenced Event Dataset|null|null|CC BY 4.0"),
        imports.rows(
            "select title, published_earliest, credit, licence from source where key like"
                + " 'ucdp-ged%' and (title like '%headline' or title like 'Clashes near the mill'"
                + " or kind = 'DATASET') order by title"));
  }

  @Test
  void theYearsOfTheDatasetComeOut() throws Exception {
    Path directory = Imports.dataset("ucdp_ged_syria");
    assumeTrue(Files.isDirectory(directory), () -> "skipped: there is no dataset at " + directory);
    List<Path> files;
    try (Stream<Path> all = Files.list(directory)) {
      files = all.filter(file -> file.toString().endsWith(".csv.gz")).sorted().toList();
    }
    Imports.Done done = imports.files("ucdp-ged", "syria", false, files);
    assertEquals(14_453, done.recorded());
    assertEquals(22, count(done, "is above best"));
    assertEquals(47, count(done, "is above high"));
    assertEquals(69, done.report().size());
    JsonPath data =
        Operation.named("dataset-numbers")
            .ask(Map.of("crisis", "syria"))
            .setRootPath("data.crisis");
    assertEquals(
        List.of(
            "2016|43245|48415|49349|6155",
            "2017|32276|32829|36226|5536",
            "2018|18958|19724|21146|2762"),
        Stream.of(0, 1, 2)
            .map(
                i ->
                    Stream.of("from", "low", "best", "high", "figures")
                        .map(field -> data.getString("years[" + i + "]." + field))
                        .map(value -> value.replaceAll("-.*", ""))
                        .reduce((a, b) -> a + "|" + b)
                        .orElseThrow())
            .toList());
  }

  private static long count(Imports.Done done, String reason) {
    return done.report().stream().filter(line -> line.contains(reason)).count();
  }
}
