package org.standoff.exchange.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.standoff.crisis.CrisisInput;
import org.standoff.database.DatabaseAddress;
import org.standoff.database.TestDatabase;

/** Tries files against a record of a test's making, in a database in which nothing stays. */
final class Trial {
  private static final String TRIALS = "standoff.test.trials";
  private static @Nullable Connection connection;

  private Trial() {}

  /** What a file does to a record in one step. */
  record Done(Step step, List<Move> moves) {}

  /** What a file does to a record, by steps and in the groups in which it is written. */
  record Plan(List<Done> steps, List<MoveGroup> groups, int recorded, int held) {}

  /**
   * What makes a record hold what a file says.
   *
   * @throws DossierException if the file has any fault, by itself or beside the record
   */
  static Plan plan(byte[] file, Instant now, HeldThings record) {
    try {
      return plan(file, now, record, connection());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Plan plan(byte[] file, Instant now, HeldThings record, Connection connection)
      throws IOException, SQLException {
    try {
      record.hold(connection);
      WaitingDossier dossier =
          WaitingDossier.read("sample", new ByteArrayInputStream(file), now, connection);
      DossierLoader.Result result = dossier.check();
      Map<Integer, Done> steps = new TreeMap<>();
      List<MoveGroup> groups = new ArrayList<>();
      dossier.handOn(group -> () -> groups.add(group));
      groups.forEach(group -> group.moves().forEach(timed -> add(timed, steps)));
      return new Plan(List.copyOf(steps.values()), groups, result.recorded(), result.held());
    } finally {
      connection.rollback();
    }
  }

  private static void add(MoveGroup.Timed timed, Map<Integer, Done> steps) {
    Step step = timed.step();
    steps
        .computeIfAbsent(step.number(), number -> new Done(step, new ArrayList<>()))
        .moves()
        .add(timed.move());
  }

  /** What a file says that has no fault. */
  static Dossier read(byte[] file, Instant now, HeldThings record) {
    List<Done> steps = plan(file, now, record).steps();
    String crisis =
        steps.stream()
            .flatMap(done -> done.moves().stream())
            .map(Move::from)
            .filter(CrisisInput.class::isInstance)
            .map(from -> ((CrisisInput) from).key())
            .findFirst()
            .orElseThrow();
    return bind(file, crisis);
  }

  /** What a file about a crisis says that has no fault by itself. */
  static Dossier bind(byte[] file, String crisis) {
    FileLayout layout = new Shape(Dossier.class, null).layout();
    Map<String, List<Object>> entries = new HashMap<>();
    Faults faults = new Faults("sample");
    PartBinder parts =
        new PartBinder(
            faults,
            crisis,
            (field, entry, met) ->
                entries
                    .computeIfAbsent(field, f -> new ArrayList<>())
                    .add(Objects.requireNonNull(entry)));
    try {
      DossierReader.read(new ByteArrayInputStream(file), faults, new EntrySize(faults), parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    @Nullable Object[] values =
        layout.components().stream()
            .map(
                part -> {
                  List<Object> all = entries.getOrDefault(part.name(), List.of());
                  return part.shape().element() == null ? all.get(0) : all;
                })
            .toArray();
    return (Dossier) layout.create(values);
  }

  private static synchronized Connection connection() throws SQLException {
    if (connection == null) {
      // each class loader has a database of its own
      String name = "trial_" + (Integer.getInteger(TRIALS, 0) + 1);
      System.setProperty(TRIALS, name.substring(name.indexOf('_') + 1));
      DatabaseAddress address = TestDatabase.migrated(name);
      connection = DriverManager.getConnection(address.url(), address.user(), address.password());
      connection.setAutoCommit(false);
    }
    return connection;
  }
}
