package org.standoff.exchange;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.standoff.command.Exit;
import org.standoff.command.Failure;
import org.standoff.exchange.dossier.DossierExporter;
import org.standoff.exchange.dossier.DossierFormat;

/** Writes crises as a dossier and ends. */
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
   * @param args format, file or nothing, keys of crises
   */
  @Override
  public int run(String... args) throws IOException {
    DossierFormat format = Objects.requireNonNull(FORMATS.get(args[0]));
    List<String> crises = List.of(args).subList(2, args.length);
    for (int i = 0; i < crises.size(); i++) {
      if (!exporter.has(crises.get(i))) {
        String which = crises.size() == 1 ? "this key" : "the key given as number " + (i + 1);
        System.err.println(Failure.line("the record has no crisis of " + which));
        return Exit.FAILED;
      }
    }
    long entries = new Destination(args[1]).write(out -> exporter.export(crises, format, out));
    System.err.println(Failure.line("%,d entries exported".formatted(entries)));
    return Exit.DONE;
  }
}
