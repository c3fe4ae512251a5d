package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.NodeKind;

/** Holds keys against each other, and references against the keys that there are. */
final class KeyCheck {
  private static final String TWICE =
      """
      select e.kind, e.line, e.path, e.first_line
      from (
        select kind, line, path, row_number() over same as number, first_value(line) over same as first_line
        from pg_temp.dossier_entry
        window same as (partition by id order by place)
      ) as e
      where e.number > 1
      """;

  private static final String OWN_CRISIS =
      "update pg_temp.dossier_reference set id = ?, shown = ? where id is null";

  private static final String WITHOUT_CRISIS =
      "select line, path from pg_temp.dossier_reference where id is null";

  private static final String NOWHERE =
      """
      select r.line, r.path, r.shown
      from pg_temp.dossier_reference r
      where r.id is not null
        and not exists (select from pg_temp.dossier_entry e where e.id = r.id)
        and not exists (select from record.identity i where i.id = r.id)
      """;

  private final Connection connection;
  private final Faults faults;

  KeyCheck(Connection connection, Faults faults) {
    this.connection = connection;
    this.faults = faults;
  }

  /**
   * Notes what is there twice, and every reference that leads neither into the file nor to what the
   * record holds.
   *
   * @param ownCrisis the key of the file's own crisis; null where it has none
   */
  void check(@Nullable String ownCrisis) throws SQLException {
    noteTwice();
    if (ownCrisis == null) {
      noteWithoutCrisis();
    } else if (!ownCrisis.equals(Shape.NO_TEXT)) {
      refer(new KeyReference(NodeKind.CRISIS, ownCrisis, 1, ""));
    }
    noteNowhere();
  }

  private void noteTwice() throws SQLException {
    Found.each(
        connection,
        TWICE,
        row ->
            faults.add(
                row.getInt("line"),
                row.getString("path"),
                twice(NodeKind.valueOf(row.getString("kind")), row.getInt("first_line"))));
  }

  private void noteWithoutCrisis() throws SQLException {
    Found.each(
        connection,
        WITHOUT_CRISIS,
        row -> faults.add(row.getInt("line"), row.getString("path"), "is required"));
  }

  private void noteNowhere() throws SQLException {
    Found.each(
        connection,
        NOWHERE,
        row ->
            faults.add(
                row.getInt("line"),
                row.getString("path"),
                "is neither in this file nor in the record: no " + row.getString("shown")));
  }

  private static String twice(NodeKind kind, int first) {
    return kind == NodeKind.LINK
        ? "is the same link as the one in line %d: when it stood before belongs in the revisions of one link"
            .formatted(first)
        : "is the key of another %s too, in line %d".formatted(kind.noun(), first);
  }

  private void refer(KeyReference ownCrisis) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(OWN_CRISIS)) {
      update.setObject(1, ownCrisis.uuid());
      update.setString(2, ownCrisis.shown());
      update.executeUpdate();
    }
  }
}
