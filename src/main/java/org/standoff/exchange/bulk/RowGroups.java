package org.standoff.exchange.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.standoff.crisis.CrisisInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Keyed;

/** Puts what is read into groups of rows and records one after the other. */
final class RowGroups implements Intake {
  /** So many rows of the record make a group: an editor waits for one some tenths of a second. */
  private static final int GROUP = 5000;

  /** So many of what much rests on are remembered as recorded. */
  private static final int REMEMBERED = 50_000;

  private final Connection connection;
  private final Staging staging;
  private final BulkLoader.Job job;
  private final LongConsumer progress;
  private final Set<UUID> inGroup = new HashSet<>();
  private final Set<UUID> known =
      Collections.newSetFromMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
              return size() > REMEMBERED;
            }
          });
  private long taken;
  private long recorded;
  private int waiting;

  RowGroups(Connection connection, Staging staging, BulkLoader.Job job, LongConsumer progress) {
    this.connection = connection;
    this.staging = staging;
    this.job = job;
    this.progress = progress;
  }

  @Override
  public String crisis() {
    return job.crisis();
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public void refuse(RowPlace place, String reason) {
    job.report().refuse(place, reason);
  }

  @Override
  public void note(RowPlace place, String reason) {
    job.report().note(place, reason);
  }

  @Override
  public void take(RowPlace place, List<? extends Keyed> rests, Keyed content) throws SQLException {
    List<Row> rows = new ArrayList<>();
    List<UUID> fresh = new ArrayList<>();
    if (!job.crisis().isEmpty()) {
      rest(crisis(job.crisis()), rows, fresh);
    }
    for (Keyed rest : rests) {
      rest(rest, rows, fresh);
    }
    List<Row> own = rows(content, true);
    if (inGroup.add(InputKinds.uuidOf(content))) {
      rows.addAll(own);
    }
    staging.add(rows);
    known.addAll(fresh);
    taken++;
    waiting++;
    if (staging.rows() >= GROUP) {
      land();
    }
  }

  private void rest(Keyed rest, List<Row> rows, List<UUID> fresh) {
    UUID id = InputKinds.uuidOf(rest);
    if (!known.contains(id) && !fresh.contains(id)) {
      rows.addAll(rows(rest, false));
      fresh.add(id);
    }
  }

  /** The actors that the keys of a file stand for are found when the group is whole. */
  private static List<Row> rows(Keyed input, boolean main) {
    ValidInput.require(input);
    return InputRows.of(input, main, UnaryOperator.identity());
  }

  private static CrisisInput crisis(String key) {
    return new CrisisInput(
        key,
        key,
        "Made when data about it were imported.",
        new FuzzyDateInput(null, null, null, null, null),
        List.of());
  }

  /** Records what waits. */
  void land() throws SQLException {
    try {
      recorded += staging.land(job.dryRun());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    waiting = 0;
    inGroup.clear();
    progress.accept(taken);
  }

  /** How many records the rows made that were new. */
  long recorded() {
    return recorded;
  }

  /** How many records the rows were about that are landed, new or held before. */
  long landed() {
    return taken - waiting;
  }
}
