package org.standoff.exchange.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of the record that is loaded in bulk.
 *
 * @param columns those that are loaded; the record fills in what it knows of each row itself
 */
record Table(String name, List<String> columns) {

  private static final String PLACE =
      "place_name place_country_code place_precision place_latitude place_longitude";

  static final Table CRISIS = of("crisis", "id key name summary countries", fuzzyDate("period"));
  static final Table ACTOR = of("actor", "id key kind country description");
  static final Table ACTOR_NAME =
      of("actor_name", "actor_id ordinal name language kind valid_from valid_to");
  static final Table EXTERNAL_ID = of("external_id", "actor_id ordinal scheme value url");
  static final Table ROLE =
      of("role", "id holder_id ordinal title organisation_id", fuzzyDate("period"));
  static final Table ROLE_ACCORDING_TO = of("role_according_to", "role_id ordinal actor_id");
  static final Table ROLE_DISPUTED_BY = of("role_disputed_by", "role_id ordinal actor_id");
  static final Table SOURCE =
      of(
          "source",
          "id key kind title url publisher_id author accessed_at language licence attribution "
              + "reliability derived_from_id credit text_sha256 text_length",
          fuzzyDate("published"));
  static final Table EVIDENCE =
      of(
          "evidence",
          "bearer_id ordinal source_id sentence char_start char_end text_sha256 attributed_to_id "
              + "note");
  static final Table STATEMENT =
      of(
          "statement",
          fact("speaker_id kind quotation venue topics quote language"),
          fuzzyDate("said"));
  static final Table STATEMENT_ADDRESSEE =
      of("statement_addressee", "statement_id ordinal actor_id");
  static final Table STATEMENT_MENTION = of("statement_mention", "statement_id ordinal actor_id");
  static final Table POSITION =
      of(
          "position",
          fact("holder_id kind target_id regarding vote_id statement_id"),
          quantity("holder_count"),
          fuzzyDate("valid_from"),
          fuzzyDate("valid_to"));
  static final Table VOTE =
      of(
          "vote",
          fact("body_id subject reference result votes_for votes_against abstentions absent"),
          fuzzyDate("held"));
  static final Table BALLOT = of("ballot", "vote_id voter_id choice");
  static final Table CASUALTY_FIGURE =
      of(
          "casualty_figure",
          fact("harm victims reported_by_id cumulative grading context comparison"),
          quantity("quantity"),
          fuzzyDate("period"),
          PLACE);
  static final Table CASUALTY_PERPETRATOR =
      of("casualty_perpetrator", "casualty_figure_id ordinal actor_id");
  static final Table EVENT =
      of(
          "event",
          fact("type verb mode contexts status announced_by_id outcome_id"),
          fuzzyDate("occurred"),
          PLACE);
  static final Table EVENT_PARTICIPANT = of("event_participant", "event_id ordinal actor_id role");
  static final Table FACT_LINK = of("fact_link", "id kind from_id to_id note");

  /** All of them, each after what it mostly refers to. */
  static final List<Table> ALL =
      List.of(
          CRISIS,
          ACTOR,
          ACTOR_NAME,
          EXTERNAL_ID,
          ROLE,
          ROLE_ACCORDING_TO,
          ROLE_DISPUTED_BY,
          SOURCE,
          EVIDENCE,
          STATEMENT,
          STATEMENT_ADDRESSEE,
          STATEMENT_MENTION,
          POSITION,
          VOTE,
          BALLOT,
          CASUALTY_FIGURE,
          CASUALTY_PERPETRATOR,
          EVENT,
          EVENT_PARTICIPANT,
          FACT_LINK);

  private static Table of(String name, String... columns) {
    return new Table(
        name, Arrays.stream(columns).flatMap(some -> Stream.of(some.split(" ", -1))).toList());
  }

  private static String fact(String own) {
    return "id key crisis_id summary rank modality " + own;
  }

  private static String fuzzyDate(String prefix) {
    return "P_earliest P_latest P_at P_approximate P_precision P_basis P_expression P_reason"
        .replace("P", prefix);
  }

  private static String quantity(String prefix) {
    return "P_verbatim P_qualifier P_value P_low P_best P_high P_rules".replace("P", prefix);
  }

  /** The table and its columns, for COPY. */
  String recorded() {
    return "record.%s (%s)".formatted(name, list());
  }

  /** The same, with the columns that {@link Revision} has beyond those of a row. */
  String revised() {
    return "record.%s (%s%s%s, recorded_in, superseded_in)"
        .formatted(
            name,
            list(),
            isIdentified() ? ", revision" : "",
            isRetractable() ? ", retracted_in" : "");
  }

  /** Whether its rows stand for themselves and count their revisions. */
  boolean isIdentified() {
    return columns.get(0).equals("id");
  }

  /** Whether its rows can be withdrawn. */
  boolean isRetractable() {
    return columns.contains("crisis_id") || name.equals("fact_link");
  }

  /** How many of the first columns tell rows apart. */
  int keys() {
    return isIdentified() ? 1 : 2;
  }

  /** Where its rows wait for their group. */
  String staged() {
    return "pg_temp.staged_" + name;
  }

  /** The columns as SQL names them. */
  String list() {
    return String.join(", ", columns);
  }
}
