package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Recognises actors of a file that the record holds under another key, by an identifier that
 * belongs to one actor only. What the file says of them is left out, as with whatever is held.
 */
final class HeldActors {
  /**
   * By what is said of an actor last. One that meets two, or has a part in a merger, is none of
   * them: its identifiers are refused.
   */
  private static final String MEET =
      """
      create temp table dossier_met as
      select e.id, e.key, min(a.key) as held_key
      from pg_temp.dossier_entry e
      join pg_temp.dossier_external_id i on i.actor_id = e.id
      join current_record.external_id x on x.scheme = i.scheme and x.value = i.value
      join current_record.actor a on a.id = x.actor_id
      where i.scheme in ('wikidata', 'iso3166-1-alpha2')
        and i.place = (
          select max(m.place) from pg_temp.dossier_external_id m where m.actor_id = i.actor_id)
        and not exists (
          select from pg_temp.dossier_move m
          where m.act = 'MERGE' and (m.id = e.id or m.into_key = e.key))
      group by e.id, e.key
      having count(distinct a.id) = 1
      """;

  private static final String DROP_MOVES =
      "delete from pg_temp.dossier_move m using pg_temp.dossier_met h where h.id = m.id";

  private static final String DROP_IDS =
      "delete from pg_temp.dossier_external_id i using pg_temp.dossier_met h where h.id = i.actor_id";

  private HeldActors() {}

  /** Lets the actors that are met wait no longer; returns the key of the held one by their own. */
  static Map<String, String> meet(Connection connection) throws SQLException {
    Map<String, String> held = new LinkedHashMap<>();
    Found.change(connection, "create index on pg_temp.dossier_external_id (actor_id)");
    Found.change(connection, MEET);
    Found.change(connection, DROP_MOVES);
    Found.change(connection, DROP_IDS);
    Found.each(
        connection,
        "select key, held_key from pg_temp.dossier_met order by key",
        row -> held.put(row.getString("key"), row.getString("held_key")));
    Found.change(connection, "drop table pg_temp.dossier_met");
    return held;
  }
}
