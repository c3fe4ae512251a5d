package org.standoff.exchange.dossier;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.standoff.exchange.bulk.Mergers;
import org.standoff.fact.Keys;

/** Loads dossiers as editors would have recorded them, step by step. */
@ApplicationScoped
public class StepwiseRecord {
  private final DataSource database;
  private final StepWriter writer;
  private final Keys keys;

  StepwiseRecord(DataSource database, StepWriter writer, Keys keys) {
    this.database = database;
    this.writer = writer;
    this.keys = keys;
  }

  /** Loads a dossier that has no fault. */
  void load(String text) {
    QuarkusTransaction.requiringNew().run(() -> write(text));
  }

  private void write(String text) {
    try (Connection connection = database.getConnection()) {
      WaitingDossier dossier =
          WaitingDossier.read(
              "stepwise",
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              Instant.now(),
              connection);
      dossier.check();
      long before = dossier.begin();
      Found.change(
          connection, "insert into pg_temp.dossier_apart select id, 1 from pg_temp.dossier_move");
      Mergers mergers = dossier.mergers(before, keys.keepers());
      dossier.handOn(group -> writer.ready(group, before, mergers));
      dossier.drop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
