package org.standoff.exchange.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.standoff.crisis.CrisisInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Keyed;

/** Puts what is read into groups of rows and hands them over to be recorded. */
final class RowGroups implements Intake {
  private final Connection connection;
  private final GroupWriter writer;
  private final BulkLoader.Job job;
  private final Map<UUID, Keyed> inGroup = new HashMap<>();

  /** What its rows rest on. Each group has all of it: the record changes between two of them. */
  private final Set<UUID> restsInGroup = new HashSet<>();

  private RowGroup group = new RowGroup();

  /**
   * Begins with nothing.
   *
   * @param connection for tables of a format's own
   */
  RowGroups(Connection connection, GroupWriter writer, BulkLoader.Job job) {
    this.connection = connection;
    this.writer = writer;
    this.job = job;
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
    writer.look();
    setApart(content);
    List<Row> rows = new ArrayList<>();
    List<UUID> fresh = new ArrayList<>();
    if (!job.crisis().isEmpty()) {
      rest(crisis(job.crisis()), rows, fresh);
    }
    for (Keyed rest : rests) {
      rest(rest, rows, fresh);
    }
    List<Row> own = rows(content, true);
    UUID id = InputKinds.uuidOf(content);
    if (inGroup.putIfAbsent(id, content) == null) {
      rows.addAll(own);
    }
    group.isAbout(id, place);
    fresh.forEach(rest -> group.stands(rest, place));
    group.add(rows);
    restsInGroup.addAll(fresh);
    if (group.isFull()) {
      handOver();
    }
  }

  /** A row that says otherwise than one before is held against the record, which has that then. */
  private void setApart(Keyed content) throws SQLException {
    @Nullable Keyed before = inGroup.get(InputKinds.uuidOf(content));
    if (before != null && !before.equals(content)) {
      handOver();
    }
  }

  private void rest(Keyed rest, List<Row> rows, List<UUID> fresh) {
    UUID id = InputKinds.uuidOf(rest);
    if (!restsInGroup.contains(id) && !fresh.contains(id)) {
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

  /** Hands over what makes no whole group, too. */
  void handOver() throws SQLException {
    writer.write(group);
    group = new RowGroup();
    inGroup.clear();
    restsInGroup.clear();
  }
}
