package org.standoff.exchange;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.standoff.command.Exit;
import org.standoff.command.Failure;
import org.standoff.exchange.bulk.BulkLoader;
import org.standoff.exchange.bulk.Format;
import org.standoff.exchange.bulk.InputFile;
import org.standoff.exchange.bulk.Report;
import org.standoff.exchange.dossier.DossierException;
import org.standoff.exchange.dossier.DossierLoader;

/** Does what the command {@code import} asks for, and sums it up in one line. */
public final class ImportRun implements QuarkusApplication {
  private final BulkLoader bulk;
  private final DossierLoader dossiers;

  /** Called by the container. */
  @Inject
  public ImportRun(BulkLoader bulk, DossierLoader dossiers) {
    this.bulk = bulk;
    this.dossiers = dossiers;
  }

  @Override
  public int run(String... args) throws Exception {
    ImportCommand asked = ImportCommand.of(args);
    List<InputFile> files = asked.files.stream().map(InputFile::new).toList();
    Format format = Formats.named(asked.format).orElse(null);
    if (format == null) {
      return dossiers(files, asked.dryRun);
    }
    try (PrintStream told = told(asked)) {
      return bulk(format, files, asked, new Report(told));
    } catch (BulkLoader.Broken e) {
      System.err.println(Failure.line(e.getMessage()));
      return Exit.FAILED;
    }
  }

  private static PrintStream told(ImportCommand asked) throws IOException {
    return new PrintStream(
        asked.refused == null ? new Unclosed(System.err) : new FileOutputStream(asked.refused),
        true,
        StandardCharsets.UTF_8);
  }

  private int bulk(Format format, List<InputFile> files, ImportCommand asked, Report report)
      throws BulkLoader.Broken {
    long start = System.nanoTime();
    BulkLoader.Job job = new BulkLoader.Job(format, files, asked.crisis, asked.dryRun, report);
    BulkLoader.Result result;
    try (Progress progress = Progress.of(format.name(), files)) {
      result = bulk.load(job, progress::at);
    }
    String refused = ", %d rows refused".formatted(report.refused());
    tell(format.name(), result.recorded(), asked.dryRun, result.held(), refused, start);
    return report.refused() > 0 ? Exit.REFUSED : Exit.DONE;
  }

  /** A dossier with a fault is refused whole, and told all of its faults. */
  private int dossiers(List<InputFile> files, boolean dryRun) {
    for (InputFile file : files) {
      long start = System.nanoTime();
      DossierLoader.Result result;
      try (Progress progress = Progress.of(Formats.DOSSIER, List.of(file));
          InputStream in = progress.over(file.open())) {
        result = dossiers.load(file.name(), in, dryRun, new Shown(file.name(), progress));
      } catch (DossierException e) {
        System.err.println("standoff: " + e.getMessage());
        return Exit.FAILED;
      } catch (IOException e) {
        System.err.println(Failure.line(e.getMessage()));
        return Exit.FAILED;
      }
      tell("dossier " + file.name(), result.recorded(), dryRun, result.held(), "", start);
    }
    return Exit.DONE;
  }

  private static void tell(
      String what, long recorded, boolean dryRun, long held, String refused, long start) {
    double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    System.out.printf(
        Locale.ROOT,
        "%s: %d %s, %d held already%s, %.1f s, %.0f a second%n",
        what,
        recorded,
        dryRun ? "would be recorded" : "recorded",
        held,
        refused,
        seconds,
        (recorded + held) / seconds);
  }

  /** Shows how a load goes on, and which actors were held under other keys. */
  private record Shown(String name, Progress progress) implements DossierLoader.Progress {
    @Override
    public void at(long done, long all) {
      progress.at(done, all);
    }

    @Override
    public void met(String key, String held) {
      System.out.printf("dossier %s: actor %s is held as actor %s%n", name, key, held);
    }
  }
}
