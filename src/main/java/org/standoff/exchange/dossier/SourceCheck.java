package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.SQLException;

/** Holds evidence against the text of its source, and the derivation of sources against itself. */
final class SourceCheck {
  private static final String BEYOND =
      """
      select q.line, q.path, s.text_length
      from pg_temp.dossier_quote q
      join (
        select f.id, f.text_length from pg_temp.dossier_source f
        union all
        select h.id, h.text_length
        from current_record.source h
        where h.revision = 1 and not exists (select from pg_temp.dossier_source f where f.id = h.id)
      ) as s on s.id = q.source_id
      where q.char_end > s.text_length
      """;

  private static final String INDEX = "create index on pg_temp.dossier_source (id)";

  /** A source that is derived from itself is refused by itself. */
  private static final String FROM_ITSELF =
      "update pg_temp.dossier_source set derived_from = null where derived_from = id";

  /** Doubles the number of sources that each looks back over. */
  private static final String FURTHER_BACK =
      """
      update pg_temp.dossier_source s
      set derived_from = (select f.derived_from from pg_temp.dossier_source f where f.id = s.derived_from limit 1)
      where s.derived_from is not null
      """;

  /** Looking back over more sources than there are ends only within a circle, at each of it. */
  private static final String IN_CIRCLE =
      """
      select s.line, s.path
      from pg_temp.dossier_source s
      where s.id in (select o.derived_from from pg_temp.dossier_source o)
      """;

  private final Connection connection;
  private final Faults faults;

  SourceCheck(Connection connection, Faults faults) {
    this.connection = connection;
    this.faults = faults;
  }

  /** Notes evidence beyond the end of a text, and sources that are derived from one another. */
  void check() throws SQLException {
    noteBeyond();
    Found.change(connection, INDEX);
    if (hasCircle()) {
      noteCircles();
    }
  }

  private void noteBeyond() throws SQLException {
    Found.each(
        connection,
        BEYOND,
        row -> {
          if (!faults.touch(row.getString("path"))) {
            faults.add(
                row.getInt("line"),
                row.getString("path"),
                "lies beyond the source's text of %d characters"
                    .formatted(row.getInt("text_length")));
          }
        });
  }

  /** Whether sources are left that lead on, however far one looks back. */
  private boolean hasCircle() throws SQLException {
    int sources = Found.change(connection, FROM_ITSELF);
    int open = Found.change(connection, FURTHER_BACK);
    sources += open;
    for (long back = 1; back <= sources && open > 0; back *= 2) {
      open = Found.change(connection, FURTHER_BACK);
    }
    return open > 0;
  }

  private void noteCircles() throws SQLException {
    Found.each(
        connection,
        IN_CIRCLE,
        row ->
            faults.add(
                row.getInt("line"), row.getString("path"), "leads back to the source itself"));
  }
}
