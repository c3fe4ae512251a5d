package org.standoff.exchange.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows that are recorded together. */
final class RowGroup {
  /** So many rows of the record make a group: an editor waits for one some tenths of a second. */
  private static final int ROWS = 5000;

  /** So many characters make a group, where rows are long: two groups are in memory at a time. */
  private static final int CHARACTERS = 4 << 20;

  private final Map<Table, CopyText> texts = new HashMap<>();
  private final Map<UUID, RowPlace> places = new HashMap<>();
  private final Map<UUID, List<RowPlace>> about = new HashMap<>();
  private int rows;
  private int characters;
  private int contents;

  /** Adds the rows that a row of a file makes, with those that it rests on. */
  void add(List<Row> together) {
    for (Row row : together) {
      List<@Nullable Object> values = new ArrayList<>();
      values.add(row.owner());
      values.add(row.main() ? "t" : "f");
      values.addAll(row.values());
      CopyText text = texts.computeIfAbsent(row.table(), table -> new CopyText());
      int before = text.length();
      text.row(values);
      characters += text.length() - before;
    }
    rows += together.size();
    contents++;
  }

  /** Remembers a row of a file, and what it is about. */
  void isAbout(UUID id, RowPlace place) {
    about.computeIfAbsent(id, one -> new ArrayList<>()).add(place);
    stands(id, place);
  }

  /** The rows of files that are about something. */
  List<RowPlace> about(UUID id) {
    return about.getOrDefault(id, List.of());
  }

  /** Remembers where something first stands that a row of a file is about, or rests on. */
  void stands(UUID id, RowPlace place) {
    places.putIfAbsent(id, place);
  }

  /** Where something first stands that a row of a file is about, or rests on. */
  RowPlace place(UUID id) {
    return Objects.requireNonNull(places.get(id), "a row of no file");
  }

  /** Whether it is large enough to be recorded. */
  boolean isFull() {
    return rows >= ROWS || characters >= CHARACTERS;
  }

  /** How many rows of files are in it. */
  int contents() {
    return contents;
  }

  /** The tables that it has rows of, each after what it mostly refers to. */
  List<Table> tables() {
    return Table.ALL.stream().filter(texts::containsKey).toList();
  }

  /** The rows of one of these tables. */
  CopyText text(Table table) {
    return Objects.requireNonNull(texts.get(table), "a table without rows");
  }
}
