package org.standoff.exchange.bulk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the revisions of the rows of one thing in what was said of it from step to step. A row that
 * goes on saying the same is not written anew, as where an editor corrects the thing.
 */
final class Past {
  private final Function<Table, CopyText> texts;
  private final Mergers mergers;
  private final Map<Revision.Key, Revision> standing = new LinkedHashMap<>();

  /** How many revisions there were before those that stand; what is gone may come back. */
  private final Map<Revision.Key, Integer> gone = new HashMap<>();

  private List<Row> said = List.of();
  private long since;
  private @Nullable Long withdrawn;
  private int merged; // the number of the last merger that changed what was said

  /**
   * Nothing said yet.
   *
   * @param texts where the rows of a table are written
   * @param mergers those that change what was said
   */
  Past(Function<Table, CopyText> texts, Mergers mergers) {
    this.texts = texts;
    this.mergers = mergers;
  }

  /** The thing is said to be so from a step on, later than all before, mergers among them. */
  void say(List<Row> rows, long step) {
    say(rows, step, null);
  }

  /** What was said last is withdrawn in a step, later than all before. */
  void retract(long step) {
    say(said, step, step);
  }

  /** Nothing else is said, and no merger is left: what stands goes on standing. */
  void end() {
    standing.values().forEach(revision -> write(revision, Revision.FOREVER));
    standing.clear();
  }

  /**
   * Does to what was said what the mergers of the next step do that has any of it, all of them in
   * one revision.
   *
   * @param until the number of the step before which it is
   * @return false where there is none
   */
  boolean merge(long until) {
    Mergers.Turn next = mergers.next(said, since, merged, until);
    if (next == null) {
      return false;
    }
    long step = next.merger().step();
    List<Row> rows = said;
    while (next != null && next.merger().step() == step) {
      rows = MergedRows.of(rows, next, withdrawn != null);
      merged = next.number();
      next = mergers.next(rows, step, merged, until);
    }
    say(rows, step, withdrawn);
    return true;
  }

  private void say(List<Row> rows, long step, @Nullable Long retracted) {
    Set<UUID> bearers = bearers(rows);
    bearers.addAll(bearers(standing.values().stream().map(Revision::row).toList()));
    Set<Revision.Key> kept = rows.stream().map(Revision::key).collect(Collectors.toSet());
    for (Revision.Key key : List.copyOf(standing.keySet())) {
      if (!kept.contains(key)) {
        close(key, step);
      }
    }
    for (Row row : rows) {
      Table table = row.table();
      boolean anew = table.isIdentified() && bearers.contains(Revision.bearer(row));
      revise(row, step, table.isRetractable() ? retracted : null, anew);
    }
    said = rows;
    since = step;
    withdrawn = retracted;
  }

  /** What has lists: whoever corrects it states them anew, and so revises it. */
  private static Set<UUID> bearers(List<Row> rows) {
    return rows.stream()
        .filter(row -> !row.table().isIdentified())
        .map(Revision::bearer)
        .collect(Collectors.toSet());
  }

  /**
   * Makes a row say this.
   *
   * @param anew whether it is a further revision even if it says the same
   */
  private void revise(Row row, long step, @Nullable Long retracted, boolean anew) {
    Revision.Key key = Revision.key(row);
    Revision before = standing.get(key);
    if (before != null && !anew && before.says(row, retracted)) {
      return;
    }
    if (before != null) {
      close(key, step);
    }
    standing.put(key, new Revision(row, gone.getOrDefault(key, 0) + 1, retracted, step));
  }

  private void close(Revision.Key key, long step) {
    Revision closed = Objects.requireNonNull(standing.remove(key));
    gone.put(key, closed.number());
    write(closed, step);
  }

  private void write(Revision revision, long supersededIn) {
    revision.write(texts.apply(revision.row().table()), supersededIn);
  }
}
