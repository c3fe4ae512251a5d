package org.standoff.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.exchange.bulk.BulkLoader;

@QuarkusTest
@TestProfile(Imports.Profile.class)
class MergedImportTest {

  @Inject Imports imports;
  @TempDir Path directory;

  @Test
  void whatNamesAMergedActorRefersToTheOneThatWasKept() throws IOException, BulkLoader.Broken {
    imports.files("ucdp-ged", "merging", false, List.of(incident(51, "911", "912")));
    imports.merge("ucdp/actor/911", "ucdp/actor/912");
    Imports.Done done =
        imports.files("ucdp-ged", "merging", false, List.of(incident(52, "913", "912")));
    assertEquals(1, done.recorded());
    assertEquals(
        List.of("ucdp-ged/51|ucdp/actor/911", "ucdp-ged/52|ucdp/actor/911 ucdp/actor/913"),
        imports.rows(
            """
            select f.key, string_agg(a.key, ' ' order by a.key)
            from casualty_figure f
            join casualty_perpetrator p on p.casualty_figure_id = f.id
            join actor a on a.id = p.actor_id
            where f.crisis_id = record.identity_of('CRISIS', 'merging')
            group by f.key
            order by f.key
            """));
  }

  @Test
  void sidesThatAreOneAreToldOnce() throws Exception {
    imports.files("ucdp-ged", "one", false, List.of(incident(61, "921", "922")));
    imports.merge("ucdp/actor/921", "ucdp/actor/922");
    imports.files("ucdp-ged", "one", false, List.of(incident(62, "921", "922")));
    assertEquals(
        List.of("ucdp-ged/61|0|ucdp/actor/921", "ucdp-ged/62|0|ucdp/actor/921"),
        imports.rows(
            """
            select f.key, p.ordinal, a.key
            from casualty_figure f
            join casualty_perpetrator p on p.casualty_figure_id = f.id
            join actor a on a.id = p.actor_id
            where f.crisis_id = record.identity_of('CRISIS', 'one')
            order by f.key, p.ordinal
            """));
  }

  @Test
  void whoeverIsMergedBetweenTwoGroupsIsMetByTheSecond() throws Exception {
    imports.files("ucdp-ged", "between", false, List.of(incident(71, "931", "932")));
    imports.files("ucdp-ged", "between", false, List.of(incident(72, "931", "933")));
    imports.merge("ucdp/actor/932", "ucdp/actor/931");
    AtomicBoolean merged = new AtomicBoolean();
    imports.files(
        "ucdp-ged",
        "between",
        false,
        List.of(incidents(1500, "931", "934")),
        landed -> {
          if (!merged.getAndSet(true)) {
            imports.merge("ucdp/actor/933", "ucdp/actor/932");
          }
        });
    assertEquals(
        List.of("ucdp/actor/933|1502", "ucdp/actor/934|1500"),
        imports.rows(
            """
            select a.key, count(*)
            from casualty_figure f
            join casualty_perpetrator p on p.casualty_figure_id = f.id
            left join actor a on a.id = p.actor_id
            where f.crisis_id = record.identity_of('CRISIS', 'between')
            group by a.key
            order by a.key
            """));
  }

  /** So many of the first incident of the sample, from number 7000 on. */
  private Path incidents(int count, String side, String against) throws IOException {
    List<String> one = Files.readAllLines(incident(7, side, against));
    List<String> rows = new ArrayList<>(List.of(one.get(0)));
    for (int number = 7000; number < 7000 + count; number++) {
      rows.add(number + one.get(1).substring(1));
    }
    return Files.write(directory.resolve("many.csv"), rows);
  }

  /** The first incident of the sample under another number, of other sides. */
  private Path incident(int number, String side, String against) throws IOException {
    List<String> sample =
        Files.readAllLines(Path.of("src/test/resources/imports/ucdp-ged.csv")).subList(0, 2);
    Path file = directory.resolve(number + ".csv");
    String row =
        sample.get(1).replace(",901,", "," + side + ",").replace(",902,", "," + against + ",");
    return Files.write(file, List.of(sample.get(0), number + row.substring(1)));
  }
}
