package org.standoff.casualty.estimate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPInputStream;
import org.hibernate.Session;

/** Loads the incidents of a dataset by themselves, faster than a dossier would. */
@ApplicationScoped
public class Datasets {

  private final EntityManager entities;

  Datasets(EntityManager entities) {
    this.entities = entities;
  }

  /** An incident of a dataset. */
  record Incident(String id, LocalDate start, LocalDate end, int low, int best, int high) {}

  /** The sum over the incidents that begin on a day with this prefix. */
  static int sum(List<Incident> incidents, String prefix, ToIntFunction<Incident> number) {
    return incidents.stream()
        .filter(incident -> incident.start().toString().startsWith(prefix))
        .mapToInt(number)
        .sum();
  }

  /** Incidents of the years 2016 to 2018, in every month of them; always the same. */
  static List<Incident> made(int count) {
    Random random = new Random(2016);
    List<Incident> incidents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate start = LocalDate.of(2016, 1, 1).plusDays((i * 7919L) % 1096);
      int low = random.nextInt(5);
      int best = low + random.nextInt(3);
      incidents.add(
          new Incident(
              Integer.toString(i),
              start,
              start.plusDays(random.nextInt(3)),
              low,
              best,
              best + random.nextInt(10)));
    }
    return incidents;
  }

  /** The incidents of UCDP's files, but for those whose numbers are out of order. */
  static List<Incident> read(Path directory) throws IOException {
    List<Incident> incidents = new ArrayList<>();
    for (int year = 2016; year <= 2018; year++) {
      Path file = directory.resolve("ged_syria_" + year + ".csv.gz");
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        Arrays.stream(text.split("\\R(?=\\d+," + year + ",)", -1))
            .skip(1)
            .map(row -> incident(row.strip()))
            .filter(Datasets::isInOrder)
            .forEach(incidents::add);
      }
    }
    return incidents;
  }

  /** Texts, some of several lines, come before what is read: columns are counted from the end. */
  private static Incident incident(String row) {
    String[] columns = row.split(",", -1);
    int last = columns.length - 1;
    return new Incident(
        columns[0],
        LocalDate.parse(columns[last - 8].substring(0, 10)),
        LocalDate.parse(columns[last - 7].substring(0, 10)),
        Integer.parseInt(columns[last - 2]),
        Integer.parseInt(columns[last - 1]),
        Integer.parseInt(columns[last]));
  }

  private static boolean isInOrder(Incident incident) {
    return incident.low <= incident.best && incident.best <= incident.high;
  }

  /** Records a crisis with these incidents, each with a source derived from the dataset. */
  void load(String crisis, List<Incident> incidents) throws SQLException {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .unwrap(Session.class)
                    .doWork(connection -> load(connection, crisis, incidents)));
  }

  private static void load(Connection connection, String crisis, List<Incident> incidents)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create temp table raw (id text, start date, stop date, low int, best int, high int)"
              + " on commit drop");
      try (PreparedStatement row =
          connection.prepareStatement("insert into raw values (?, ?, ?, ?, ?, ?)")) {
        for (Incident incident : incidents) {
          row.setString(1, incident.id);
          row.setObject(2, incident.start);
          row.setObject(3, incident.end);
          row.setInt(4, incident.low);
          row.setInt(5, incident.best);
          row.setInt(6, incident.high);
          row.addBatch();
        }
        row.executeBatch();
      }
      statement.execute(RECORD.replace("$crisis", crisis));
    }
  }

  private static final String RECORD =
      """
      select begin_step(null, null);

      insert into crisis (id, key, name, summary, countries, revision, period_approximate, period_precision, period_basis)
      values (identity_of('CRISIS', '$crisis'), '$crisis', '$crisis', 'A war.', '{SY}', 1, false, 'UNKNOWN', 'NOT_STATED');

      insert into source (id, key, kind, title, derived_from_id, revision, published_approximate, published_precision, published_basis)
      select identity_of('SOURCE', '$crisis' || id), '$crisis' || id, 'DATASET', '$crisis',
             case when id <> '' then identity_of('SOURCE', '$crisis') end, 1, false, 'UNKNOWN', 'NOT_STATED'
      from (select '' as id union all select '/' || id from raw) as raw;

      insert into evidence (bearer_id, ordinal, source_id)
      select identity_of('CASUALTY_FIGURE', '$crisis/' || id), 0, identity_of('SOURCE', '$crisis/' || id)
      from raw;

      insert into casualty_figure (
        id, key, crisis_id, summary, rank, modality, revision, harm, victims, cumulative, quantity_qualifier, quantity_low,
        quantity_best, quantity_high, quantity_rules, period_earliest, period_latest, period_approximate,
        period_precision, period_basis, place_name, place_country_code, place_precision)
      select identity_of('CASUALTY_FIGURE', '$crisis/' || id), '$crisis/' || id, identity_of('CRISIS', '$crisis'),
             'An incident.', 'NORMAL', 'ASSERTED', 1, 'KILLED', '{}', false, 'BETWEEN', low, best, high, '$crisis',
             start, stop, false,
             case
               when start = stop then 'DAY'
               when stop - start = 6 and extract(isodow from start) in (1, 7) then 'WEEK'
               when start = date_trunc('month', start) and stop = start + interval '1 month -1 day' then 'MONTH'
               when start = date_trunc('year', start) and stop = start + interval '1 year -1 day' then 'YEAR'
               else 'RANGE'
             end, 'STATED_ABSOLUTE', 'Somewhere', 'SY', 'EXACT'
      from raw;
      """;
}
