package org.standoff.exchange.bulk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of the contract that is a list, each entry of which is a row of a table. The order of
 * entries says nothing.
 *
 * @param name as readers of the contract know it
 * @param bearer the column that tells whose entry it is
 * @param same columns by which an entry is the same one wherever it stands
 * @param more columns with what else is said of the entry
 */
record ContractList(String name, Table table, String bearer, List<String> same, List<String> more) {
  private static final ContractList EVIDENCE =
      of(
          "evidence",
          Table.EVIDENCE,
          "bearer_id",
          "source_id sentence char_start char_end text_sha256 attributed_to_id note",
          "");

  private static final List<ContractList> OF_ACTORS =
      List.of(
          of("names", Table.ACTOR_NAME, "actor_id", "name", "language kind valid_from valid_to"),
          of("externalIds", Table.EXTERNAL_ID, "actor_id", "scheme value", "url"),
          of(
              "roles",
              Table.ROLE,
              "holder_id",
              "title organisation_id",
              "period_earliest period_latest period_at period_approximate period_precision "
                  + "period_basis period_expression period_reason"),
          EVIDENCE);

  private static final List<ContractList> OF_VOTES =
      List.of(of("ballots", Table.BALLOT, "vote_id", "voter_id choice", ""), EVIDENCE);

  private static final List<ContractList> OF_FIGURES =
      List.of(
          of("perpetrators", Table.CASUALTY_PERPETRATOR, "casualty_figure_id", "actor_id", ""),
          EVIDENCE);

  private static ContractList of(
      String name, Table table, String bearer, String same, String more) {
    return new ContractList(name, table, bearer, words(same), words(more));
  }

  private static List<String> words(String text) {
    return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** The lists that formats fill for things of a table. */
  static List<ContractList> of(Table table) {
    if (table.equals(Table.ACTOR)) {
      return OF_ACTORS;
    } else if (table.equals(Table.VOTE)) {
      return OF_VOTES;
    } else if (table.equals(Table.CASUALTY_FIGURE)) {
      return OF_FIGURES;
    }
    return List.of();
  }

  /**
   * The columns of an entry in SQL.
   *
   * @param alias the table that they are read from
   * @param whole whether all of the entry counts, in SQL; else only what makes it the same one does
   */
  String entry(String alias, String whole) {
    return Stream.concat(
            same.stream().map(column -> alias + "." + column),
            more.stream()
                .map(column -> "case when %s then %s.%s end".formatted(whole, alias, column)))
        .collect(Collectors.joining(", "));
  }
}
