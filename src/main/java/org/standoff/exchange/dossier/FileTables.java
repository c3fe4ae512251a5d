package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.standoff.exchange.bulk.CopyTable;

/**
 * The temporary tables in which the database keeps what a dossier says until all of it has been
 * found right, so that no file is too large for the memory. They last as long as the transaction.
 */
final class FileTables {
  /** What has a key, and links; the place orders them as {@link Dossier} does. */
  final CopyTable entries;

  /** What is referred to; null for the file's own crisis. A state is the path of who refers. */
  final CopyTable references;

  /** What is done to the record, in words that {@link MoveText} reads. */
  final CopyTable moves;

  /** From which other source each is derived, and how long those are that never were corrected. */
  final CopyTable sources;

  /** Where evidence ends in the text of its source. */
  final CopyTable quotes;

  /** The external ids that a move says of an actor. */
  final CopyTable externalIds;

  /** Who holds positions that tell how many hold them. */
  final CopyTable counted;

  /** Actors that are said, now or once, to be of a kind of which that can be told. */
  final CopyTable groups;

  /** What is written step by step, and from which step on; see {@link Apart}. */
  final CopyTable apart;

  private final Connection connection;

  /** Makes the tables. */
  FileTables(Connection connection) throws SQLException {
    this.connection = connection;
    this.entries =
        table("dossier_entry", "place bigint, id uuid, kind text, key text, line int, path text");
    this.references =
        table("dossier_reference", "id uuid, shown text, line int, path text, state text");
    this.moves =
        table(
            "dossier_move",
            "place bigint, id uuid, act text, kind text, is_base boolean, moment timestamptz, "
                + "reason text, state text, is_dated boolean, line int, path text, into_key text, "
                + "content text");
    this.sources =
        table("dossier_source", "id uuid, derived_from uuid, text_length int, line int, path text");
    this.quotes = table("dossier_quote", "source_id uuid, char_end int, line int, path text");
    this.externalIds =
        table(
            "dossier_external_id",
            "place bigint, actor_id uuid, scheme text, value text, line int, path text");
    this.counted = table("dossier_counted", "holder_id uuid, line int, path text");
    this.groups = table("dossier_group", "actor_id uuid");
    this.apart = table("dossier_apart", "id uuid, step int");
  }

  private CopyTable table(String name, String columns) throws SQLException {
    return new CopyTable(connection, name, columns);
  }

  /**
   * Sends what is left, after which nothing is added. Long texts, by which nothing is looked up,
   * are not sampled.
   */
  void close() throws SQLException {
    for (CopyTable table :
        List.of(entries, references, moves, sources, quotes, externalIds, counted, groups, apart)) {
      table.close();
    }
    execute(
        """
        analyze pg_temp.dossier_entry (place, id), pg_temp.dossier_reference (id, state),
          pg_temp.dossier_move (place, id, act, moment, reason, state),
          pg_temp.dossier_source (id, derived_from), pg_temp.dossier_quote (source_id),
          pg_temp.dossier_external_id (place, actor_id, scheme, value)\
        """);
  }

  /** Takes the tables away, for the sake of another dossier in the same session. */
  void drop() throws SQLException {
    execute(
        """
        drop table pg_temp.dossier_entry, pg_temp.dossier_reference, pg_temp.dossier_move,
          pg_temp.dossier_source, pg_temp.dossier_quote, pg_temp.dossier_external_id,
          pg_temp.dossier_counted, pg_temp.dossier_group, pg_temp.dossier_apart, pg_temp.dossier_timeline\
        """);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
