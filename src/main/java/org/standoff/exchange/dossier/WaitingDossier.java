package org.standoff.exchange.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.standoff.exchange.bulk.Merger;
import org.standoff.exchange.bulk.Mergers;

/**
 * A dossier that was read and waits in tables of its own, for as long as the transaction lasts.
 * What is wrong with it beside the record and as a whole shows when it is checked.
 */
final class WaitingDossier {
  private static final String HELD =
      """
      select count(*)
      from pg_temp.dossier_entry e
      join record.identity i on i.id = e.id
      """;

  private static final String NEW =
      """
      select count(*)
      from pg_temp.dossier_entry e
      where not exists (select from record.identity i where i.id = e.id)
      """;

  private static final String DROP_HELD =
      """
      delete from pg_temp.dossier_move m
      using record.identity i
      where i.id = m.id
      """;

  private static final String DROP_IDS_OF_HELD =
      """
      delete from pg_temp.dossier_external_id e
      using record.identity i
      where i.id = e.actor_id
      """;

  private static final String MERGERS =
      """
      select e.key, m.into_key, t.step
      from pg_temp.dossier_move m
      join pg_temp.dossier_timeline t on t.place = m.place
      join pg_temp.dossier_entry e on e.id = m.id
      where m.act = 'MERGE'
      order by t.step, m.place
      """;

  private final Connection connection;
  private final FileTables tables;
  private final Faults faults;
  private final @Nullable String ownCrisis;
  private Map<String, String> met = Map.of();

  private WaitingDossier(
      Connection connection, FileTables tables, Faults faults, @Nullable String ownCrisis) {
    this.connection = connection;
    this.tables = tables;
    this.faults = faults;
    this.ownCrisis = ownCrisis;
  }

  /**
   * Reads a dossier to the end of the stream, which stays open.
   *
   * @param name the name of the file, for messages
   * @param now the latest moment at which anything can have been recorded
   * @param connection within a transaction
   * @throws DossierException if the file is not YAML or JSON at all
   */
  static WaitingDossier read(String name, InputStream in, Instant now, Connection connection)
      throws IOException, SQLException {
    Faults faults = new Faults(name);
    FileTables tables = new FileTables(connection);
    EntryRows rows = new EntryRows(tables, faults, now);
    EntrySize size = new EntrySize(faults);
    try (EntryBatches entries = new EntryBatches(size, rows)) {
      read(in, faults, size, entries);
    }
    tables.close();
    return new WaitingDossier(connection, tables, faults, rows.ownCrisis());
  }

  /** A refusal tells also of entries that were read before and are still looked at. */
  private static void read(InputStream in, Faults faults, EntrySize size, EntryBatches entries)
      throws IOException, SQLException {
    try {
      DossierReader.read(in, faults, size, new PartBinder(faults, EntryRows.OWN_CRISIS, entries));
      entries.end();
    } catch (DossierException refusal) {
      try {
        entries.end();
      } catch (DossierException another) {
        refusal.addSuppressed(another);
      }
      faults.refuse();
      throw refusal;
    }
  }

  /** Whether no entry of it has a fault by itself. */
  boolean isSound() {
    return faults.isEmpty();
  }

  /**
   * Checks all of it, and leaves waiting only what the record does not hold.
   *
   * @throws DossierException if it has any fault, by itself or beside the record
   */
  DossierLoader.Result check() throws SQLException {
    new KeyCheck(connection, faults).check(ownCrisis);
    new SourceCheck(connection, faults).check();
    new HolderCheck(connection, faults).check();
    Timeline.draw(connection);
    new OrderCheck(connection, faults).check();
    Found.change(connection, DROP_IDS_OF_HELD);
    int dropped = Found.change(connection, DROP_HELD);
    met = HeldActors.meet(connection);
    if (dropped + met.size() > 0) {
      Timeline.draw(connection);
    }
    new MergerCheck(connection, faults).check();
    new ExternalIdCheck(connection, faults).check();
    new BackdateCheck(connection, faults).check();
    faults.refuse();
    return new DossierLoader.Result(
        (int) Found.number(connection, NEW) - met.size(),
        (int) Found.number(connection, HELD) + met.size());
  }

  /** The keys of actors that the record holds under another key, which is the value. */
  Map<String, String> met() {
    return met;
  }

  /** How many moves wait. */
  long moves() throws SQLException {
    return Found.number(connection, "select count(*) from pg_temp.dossier_move");
  }

  /**
   * Begins in the record all steps that wait.
   *
   * @return the number of the step before the first
   */
  long begin() throws SQLException {
    return Timeline.begin(connection);
  }

  /**
   * The mergers that wait.
   *
   * @param before the number in the record of the step before the first
   * @param held the key of the actor that answers for a key in the record
   */
  Mergers mergers(long before, UnaryOperator<String> held) throws SQLException {
    List<Merger> mergers = new ArrayList<>();
    Found.each(
        connection,
        MERGERS,
        row ->
            mergers.add(
                new Merger(
                    row.getString("key"),
                    row.getString("into_key"),
                    before + row.getLong("step"))));
    return new Mergers(mergers, held);
  }

  /** Hands on what waits. */
  void handOn(WaitingMoves.Taker taker) throws SQLException {
    Apart.mark(connection);
    new WaitingMoves(Objects.requireNonNull(ownCrisis), taker).all(connection);
  }

  /** Ends the waiting. */
  void drop() throws SQLException {
    tables.drop();
  }
}
