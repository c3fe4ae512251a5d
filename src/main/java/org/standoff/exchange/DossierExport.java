package org.standoff.exchange;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.standoff.command.Exit;
import org.standoff.command.Failure;
import org.standoff.exchange.dossier.DossierExporter;
import org.standoff.exchange.dossier.DossierFormat;

/** Writes a crisis as a dossier and ends. */
public final class DossierExport implements QuarkusApplication {
  static final Map<String, DossierFormat> FORMATS =
      Map.of("dossier", DossierFormat.YAML, "dossier-jsonl", DossierFormat.JSON_LINES);

  private final DossierExporter exporter;

  /** Called by the container. */
  @Inject
  public DossierExport(DossierExporter exporter) {
    this.exporter = exporter;
  }

  /**
   * Writes.
   *
   * @param args format, file or nothing, key of the crisis
   */
  @Override
  public int run(String... args) throws IOException {
    DossierFormat format = Objects.requireNonNull(FORMATS.get(args[0]));
    String crisis = args[2];
    if (!exporter.has(crisis)) {
      System.err.println(Failure.line("the record has no crisis of this key"));
      return Exit.FAILED;
    }
    long entries = new Destination(args[1]).write(out -> exporter.export(crisis, format, out));
    System.err.println(Failure.line("%,d entries exported".formatted(entries)));
    return Exit.DONE;
  }
}
