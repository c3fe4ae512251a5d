package org.standoff.exchange;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ActorKind;
import org.standoff.actor.ActorNameInput;
import org.standoff.actor.ActorRecorder;
import org.standoff.actor.ExternalIdInput;
import org.standoff.actor.NameKind;
import org.standoff.database.TestDatabase;
import org.standoff.exchange.bulk.BulkLoader;
import org.standoff.exchange.bulk.InputFile;
import org.standoff.exchange.bulk.Report;
import org.standoff.exchange.dossier.DossierLoader;
import org.standoff.fact.Steps;

/** Imports files as the command does, and looks at what the record holds then. */
@ApplicationScoped
public class Imports {
  private static final Path SAMPLES = Path.of("src/test/resources/imports");

  private final BulkLoader loader;
  private final DossierLoader dossiers;
  private final DataSource database;
  private final EntityManager entities;
  private final Steps steps;
  private final ActorRecorder actors;

  Imports(
      BulkLoader loader,
      DossierLoader dossiers,
      DataSource database,
      EntityManager entities,
      Steps steps,
      ActorRecorder actors) {
    this.loader = loader;
    this.dossiers = dossiers;
    this.database = database;
    this.entities = entities;
    this.steps = steps;
    this.actors = actors;
  }

  /** A database that holds nothing until a test imports something. */
  public static final class Profile implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestDatabase.Own.class, Map.of("name", "imports")));
    }
  }

  /** What an import did, and the lines of its report. */
  record Done(long recorded, long held, List<String> report) {}

  /** Imports samples of {@code src/test/resources/imports}. */
  Done samples(String format, String crisis, String... names) throws BulkLoader.Broken {
    return files(format, crisis, false, Arrays.stream(names).map(SAMPLES::resolve).toList());
  }

  /** Imports files. */
  Done files(String format, String crisis, boolean dryRun, List<Path> files)
      throws BulkLoader.Broken {
    return files(format, crisis, dryRun, files, landed -> {});
  }

  /** The same; between two groups, this is told how many records have landed. */
  Done files(String format, String crisis, boolean dryRun, List<Path> files, LongConsumer between)
      throws BulkLoader.Broken {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    BulkLoader.Job job =
        new BulkLoader.Job(
            Formats.named(format).orElseThrow(),
            files.stream().map(file -> new InputFile(file.toString())).toList(),
            crisis,
            dryRun,
            new Report(new PrintStream(told, true, StandardCharsets.UTF_8)));
    BulkLoader.Result result = loader.load(job, between);
    return new Done(
        result.recorded(), result.held(), told.toString(StandardCharsets.UTF_8).lines().toList());
  }

  /** How the command ended, and its report in short: file, line, outcome and reason. */
  record Ended(int status, List<String> told) {}

  /** Runs the command. */
  Ended run(String format, String crisis, Path... files) throws Exception {
    return run(format, crisis, false, files);
  }

  /** Runs the command, which only looks where it is a dry run. */
  Ended run(String format, String crisis, boolean dryRun, Path... files) throws Exception {
    Path report = Files.createTempFile("report", ".jsonl");
    List<String> arguments =
        new ArrayList<>(List.of("--format", format, "--refused", report.toString()));
    if (!crisis.isEmpty()) {
      arguments.addAll(List.of("--crisis", crisis));
    }
    if (dryRun) {
      arguments.add("--dry-run");
    }
    Arrays.stream(files).map(Path::toString).forEach(arguments::add);
    int status = new ImportRun(loader, dossiers).run(arguments.toArray(String[]::new));
    List<String> told = Files.readAllLines(report).stream().map(Imports::inShort).toList();
    Files.delete(report);
    return new Ended(status, told);
  }

  private static String inShort(String line) {
    return line.replaceAll(
        "\\{\"file\":\".*?([^/\"]*)\",\"line\":(\\d+),\"outcome\":\"(.*?)\",\"reason\":\"(.*)\"}",
        "$1:$2 $3 $4");
  }

  /** Changes what the record says under a key, as an editor does. */
  void edit(String table, String key, String change) {
    rows(
        """
        with step as materialized (select record.begin_step('editor', 'looked again') as number)
        update current_record.%s set %s from step where key = '%s' returning key
        """
            .formatted(table, change, key));
  }

  /** The rows of a query, each with its values separated by bars. */
  List<String> rows(String sql) {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          values.add(result.getString(i));
        }
        rows.add(String.join("|", values.stream().map(String::valueOf).toList()));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  /** Records an actor that bears an identifier. */
  @Transactional
  void hold(String key, String scheme, String value) {
    hold(key, key, scheme, value);
  }

  /** Records an actor that has a name and bears an identifier. */
  @Transactional
  void hold(String key, String name, String scheme, String value) {
    steps.begin(null, null, null);
    ActorInput input =
        new ActorInput(
            key,
            ActorKind.PERSON,
            List.of(new ActorNameInput(name, null, NameKind.PRIMARY, null, null)),
            List.of(new ExternalIdInput(scheme, value, null)),
            null,
            null,
            List.of(),
            List.of());
    entities.persist(actors.create(input));
  }

  /** Merges one actor into another, as a reviewer does. */
  void merge(String keep, String merge) {
    rows(
        """
        with step as materialized (select record.begin_step(null, 'the same under two names'))
        select record.merge_actors(record.identity_of('ACTOR', '%s'), record.identity_of('ACTOR', '%s'))
        from step
        """
            .formatted(keep, merge));
  }

  /** How many steps the record has. */
  String steps() {
    return rows("select count(*) from record.step").get(0);
  }

  /** The directory of a full dataset, which need not be there. */
  static Path dataset(String name) {
    return Path.of(System.getProperty("standoff.shared", "../shared"), "data", name);
  }
}
