package org.standoff.exchange.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;

/**
 * Loads files of a format into the record: group by group, each a transaction and a step. While one
 * is recorded the next one is read. What the record holds already under a key is left as it is, so
 * that loading again completes what was broken off, and otherwise changes nothing; but rows that
 * differ from it are told.
 */
@ApplicationScoped
public class BulkLoader {
  private final DataSource database;

  BulkLoader(DataSource database) {
    this.database = database;
  }

  /**
   * What is to be loaded.
   *
   * @param crisis the key of the crisis that it is about, made where it is not known; empty where
   *     the format is about none
   * @param dryRun whether it is only looked at and nothing is recorded
   * @param report is told what is refused, also for being held with other content
   */
  public record Job(
      Format format, List<InputFile> files, String crisis, boolean dryRun, Report report) {}

  /**
   * What loading did.
   *
   * @param recorded how many records are new
   * @param held how many the record held already
   */
  public record Result(long recorded, long held) {}

  /** Loading was broken off; what has landed stays, and loading again completes it. */
  public static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    private Broken(String reason, long landed, Exception cause) {
      super(
          "%s; %d records have landed: %srun it again to complete it"
              .formatted(
                  reason, landed, cause instanceof MalformedFile ? "mend the file, then " : ""));
      initCause(cause);
    }
  }

  /**
   * Loads.
   *
   * @param progress is told after each group how many records have landed
   * @throws Broken where a file cannot be read or the database fails
   */
  public Result load(Job job, LongConsumer progress) throws Broken {
    long landed = 0;
    try (LoadConnection writing = new LoadConnection(database);
        LoadConnection reading = new LoadConnection(database)) {
      Staging staging = new Staging(writing.get(), job.report());
      try (GroupWriter writer =
          new GroupWriter(group -> staging.land(group, job.dryRun()), progress)) {
        try {
          read(job, reading.get(), writer);
        } finally {
          landed = writer.landed();
        }
        return new Result(writer.recorded(), landed - writer.recorded());
      }
    } catch (IOException | SQLException | RuntimeException e) {
      throw new Broken(String.valueOf(e.getMessage()), landed, e);
    }
  }

  private static void read(Job job, Connection own, GroupWriter writer)
      throws IOException, SQLException {
    try {
      RowGroups groups = new RowGroups(own, writer, job);
      job.format().read(job.files(), groups);
      groups.handOver();
    } finally {
      writer.await(); // of two failures, that of what was read first
    }
  }
}
