package org.standoff.exchange.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds the rows of a group against what the record holds under their keys, all of them at once and
 * field by field. What a row is about has to be the same in all. Of what it only rests on, and of
 * an actor that took in others, more may be held than the row gives, and in other words: there only
 * what contradicts it, or is not held at all, is a difference.
 *
 * <p>An actor that is held under another key is not looked at: it was merged, or is known better.
 * Neither is a crisis, which a file only names.
 *
 * <p>{@code offset 0} has what is held looked up thing by thing: the statistics of a record that
 * has just grown are none, and by them the planner would read its tables to their end for each
 * group.
 */
final class HeldContent {
  private static final String COMPARED =
      """
      insert into pg_temp.compared
      select s.id, s.main and not exists (select from current_record.merged_actor m where m.kept_id = s.id)
      from pg_temp.staged_%1$s s
      cross join lateral (select from current_record.%1$s h where h.id = s.id offset 0) as h
      """;

  private static final String FIELDS =
      """
      insert into pg_temp.differing
      select s.id, one.field
      from pg_temp.compared c
      join pg_temp.staged_%1$s s on s.id = c.id
      cross join lateral (select * from current_record.%1$s h where h.id = c.id offset 0) as h
      cross join lateral (values %2$s) as one (field, differs)
      where one.differs
      """;

  private static final String LISTS =
      """
      insert into pg_temp.differing
      with given as (
        select c.id, %4$s
        from pg_temp.compared c
        join pg_temp.staged_%1$s s on s.%2$s = c.id
      ),
      recorded as (
        select c.id, %5$s
        from pg_temp.compared c
        cross join lateral (select * from current_record.%1$s h where h.%2$s = c.id offset 0) as h
      )
      select distinct entry.id, '%3$s'
      from (
        (table given except table recorded)
        union all
        (select r.* from recorded r join pg_temp.compared c on c.id = r.id and c.whole
         except
         table given)) as entry
      """;

  /** These an importer makes up of what a row rests on, as no file has them. */
  private static final Set<String> IMPORTERS_WORDS = Set.of("kind", "description");

  private HeldContent() {}

  /** Makes the tables of what is compared and of what differs. */
  static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create temp table compared (id uuid not null, whole boolean not null)"
              + " on commit delete rows");
      statement.execute(
          "create temp table differing (id uuid not null, field text not null)"
              + " on commit delete rows");
    }
  }

  /**
   * Compares, in the transaction that holds the record.
   *
   * @param tables those that have rows
   * @return what differs, what was retracted, and what is held in another crisis
   */
  static List<Difference> differences(Connection connection, List<Table> tables)
      throws SQLException {
    List<Table> keyed =
        tables.stream()
            .filter(table -> table.columns().contains("key") && !table.equals(Table.CRISIS))
            .toList();
    try (Statement statement = connection.createStatement()) {
      for (Table table : keyed) {
        statement.execute(COMPARED.formatted(table.name()));
      }
      for (Table table : keyed) {
        statement.execute(FIELDS.formatted(table.name(), fields(table)));
      }
      Set<ContractList> lists = new LinkedHashSet<>();
      keyed.forEach(table -> lists.addAll(ContractList.of(table)));
      for (ContractList list : lists) {
        statement.execute(entries(list));
      }
    }
    LateBallots.disregard(connection);
    return Differences.of(connection, keyed);
  }

  private static String fields(Table table) {
    return ContractField.of(table).stream()
        .map(
            field ->
                "('%s', %s is distinct from %s and (c.whole%s))"
                    .formatted(field.name(), field.of("s"), field.of("h"), contradicts(field)))
        .collect(Collectors.joining(", "));
  }

  /** A field that either leaves open contradicts nothing. */
  private static String contradicts(ContractField field) {
    return IMPORTERS_WORDS.contains(field.name())
        ? ""
        : " or num_nulls(s.%1$s, h.%1$s) = 0".formatted(field.columns().get(0));
  }

  private static String entries(ContractList list) {
    return LISTS.formatted(
        list.table().name(),
        list.bearer(),
        list.name(),
        list.entry("s", "c.whole"),
        list.entry("h", "c.whole"));
  }
}
