package org.standoff.exchange.bulk;

import java.nio.file.Path;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import org.standoff.exchange.ucdp.UcdpGed;
import org.standoff.exchange.unvotes.UnVotes;

/** Imports files as the command does, in a process that can be killed and starts fast. */
final class ImportProcess {
  private ImportProcess() {}

  /** Imports incidents.csv, roll-calls.csv and votes.csv of a directory. */
  public static void main(String... args) throws BulkLoader.Broken {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(args[0]);
    database.setUser(args[1]);
    database.setPassword(args[2]);
    Path directory = Path.of(args[3]);
    BulkLoader loader = new BulkLoader(database);
    load(loader, new UcdpGed(), directory, "incidents.csv");
    load(loader, new UnVotes(), directory, "votes.csv", "roll-calls.csv");
  }

  private static void load(BulkLoader loader, Format format, Path directory, String... names)
      throws BulkLoader.Broken {
    List<InputFile> files =
        List.of(names).stream()
            .map(name -> new InputFile(directory.resolve(name).toString()))
            .toList();
    loader.load(
        new BulkLoader.Job(format, files, "killed", false, new Report(System.err)), landed -> {});
  }
}
