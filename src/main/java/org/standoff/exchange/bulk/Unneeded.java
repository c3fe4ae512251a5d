package org.standoff.exchange.bulk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what came with rows of a file that are held or refused, and that nothing else rests on: a
 * row that is not recorded brings no actors, no sources and no crisis either.
 */
final class Unneeded {
  /** A vote that late ballots are of is recorded already: only they are left of its row. */
  private static final String NEEDED =
      "select %s from %s s where not exists (select from pg_temp.late l where l.vote_id = s.owner)";

  private static final List<Table> RESTS = List.of(Table.CRISIS, Table.ACTOR, Table.SOURCE);

  /** Puts it with what is held. What it refers to itself is found only once it is dropped. */
  static final String FOUND =
      """
      insert into pg_temp.held
      select rest.owner
      from (%s) as rest
      where rest.owner not in (select needed.id from (%s) as needed (id) where needed.id is not null)
      """
          .formatted(rests(), needed());

  private Unneeded() {}

  private static String rests() {
    return RESTS.stream()
        .map(table -> "select owner from %s where not main".formatted(table.staged()))
        .collect(Collectors.joining(" union all "));
  }

  private static String needed() {
    return Table.ALL.stream()
        .flatMap(table -> references(table).map(column -> needed(table, column)))
        .collect(Collectors.joining(" union all "));
  }

  private static Stream<String> references(Table table) {
    Stream<String> others =
        Stream.of("crisis_id", "source_id", "derived_from_id").filter(table.columns()::contains);
    return Stream.concat(Meeting.references(table).stream(), others);
  }

  private static String needed(Table table, String column) {
    return table.equals(Table.BALLOT)
        ? "select %s from %s".formatted(column, table.staged())
        : NEEDED.formatted(column, table.staged());
  }
}
