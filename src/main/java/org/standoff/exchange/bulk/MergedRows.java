package org.standoff.exchange.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Kept;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/**
 * What a merger makes of the rows of a fact or a source, as {@code record.merge_actors} does it to
 * those that it finds: they name the kept actor, and a list names it once.
 */
final class MergedRows {
  private static final int KEY = Table.VOTE.columns().indexOf("key");

  private final List<Row> all;
  private final Merger merger;
  private final UUID given;
  private final UUID kept;

  private MergedRows(List<Row> all, Mergers.Turn turn) {
    this.all = all;
    this.merger = turn.merger();
    this.given = merger.id();
    this.kept = turn.into();
  }

  /**
   * The rows after a merger.
   *
   * @param rows all of the thing, lists in their order
   * @param withdrawn whether the thing was withdrawn before
   * @throws RecordException if it is a vote that stands, in which both chose differently
   */
  static List<Row> of(List<Row> rows, Mergers.Turn merger, boolean withdrawn) {
    MergedRows merged = new MergedRows(rows, merger);
    Map<Table, List<Row>> byTable =
        rows.stream()
            .collect(Collectors.groupingBy(Row::table, LinkedHashMap::new, Collectors.toList()));
    return byTable.values().stream()
        .map(some -> merged.table(some, withdrawn))
        .flatMap(Collection::stream)
        .toList();
  }

  private List<Row> table(List<Row> rows, boolean withdrawn) {
    Table table = rows.get(0).table();
    if (table.isIdentified()) {
      return rows.stream().map(row -> with(row, moved(row.values()))).toList();
    }
    return table.equals(Table.BALLOT) ? ballots(rows, withdrawn) : list(rows);
  }

  private Row with(Row row, List<@Nullable Object> values) {
    return new Row(row.table(), row.owner(), row.main(), values);
  }

  /** No value that is an id of an actor is of anything else. */
  private List<@Nullable Object> moved(List<@Nullable Object> values) {
    List<@Nullable Object> moved = new ArrayList<>(values);
    Collections.replaceAll(moved, given, kept);
    return moved;
  }

  /** The places are counted anew: the second column of a list. */
  private List<Row> list(List<Row> rows) {
    List<List<@Nullable Object>> named =
        Kept.once(rows.stream().map(row -> tail(row.values())).toList(), this::moved);
    List<Row> merged = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      List<@Nullable Object> values = new ArrayList<>();
      values.add(rows.get(0).values().get(0));
      values.add(i);
      values.addAll(named.get(i));
      merged.add(with(rows.get(0), values));
    }
    return merged;
  }

  private static List<@Nullable Object> tail(List<@Nullable Object> values) {
    return values.subList(2, values.size());
  }

  /** Nobody can correct a vote any more that was withdrawn: there the kept actor's choice stays. */
  private List<Row> ballots(List<Row> rows, boolean withdrawn) {
    Set<Revision.Key> own = rows.stream().map(Revision::key).collect(Collectors.toSet());
    List<Row> merged = new ArrayList<>();
    for (Row row : rows) {
      Row moved = with(row, moved(row.values()));
      if (moved.equals(row) || !own.contains(Revision.key(moved))) {
        merged.add(moved);
      } else if (!withdrawn && !rows.contains(moved)) {
        throw two();
      }
    }
    return merged;
  }

  private RecordException two() {
    Row vote = all.stream().filter(row -> row.table().equals(Table.VOTE)).findFirst().orElseThrow();
    return new RecordException(
        ErrorCode.CONFLICT,
        "Actors %s and %s chose differently in vote %s, which stands, so they are not one."
            .formatted(merger.key(), merger.into(), vote.values().get(KEY)));
  }
}
