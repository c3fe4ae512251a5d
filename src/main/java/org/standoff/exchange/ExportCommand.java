package org.standoff.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.standoff.command.Container;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code export}. */
@Command(
    name = "export",
    sortOptions = false,
    description =
        "Writes what the record holds: crises with their whole past as a dossier, or the rows of"
            + " any connection of the query type as a table.",
    footerHeading = "%nFormats:%n",
    footer = {
      "  dossier        crises with their past, YAML: loaded into an empty record it",
      "                 makes the same revisions at the same moments, and exported from",
      "                 there it is the same bytes. Who recorded what is left out. What",
      "                 is to be restored together has to be exported together.",
      "  dossier-jsonl  the same as JSON Lines, an entry a line.",
      "  csv            RFC 4180, UTF-8, a line of names, null as an empty cell. Columns",
      "                 are the fields selected of nodes, named by their paths:",
      "                 speaker.key. The elements of a list are joined by |, and within",
      "                 one a backslash stands before | and backslash; null within a",
      "                 list is \\N, an empty text \\E. A text that a",
      "                 spreadsheet would take for a formula, since it begins with",
      "                 = + - @ or a tab or line break, gets an apostrophe before it.",
      "  jsonl          JSON Lines: each node just as GraphQL answers it.",
      "",
      "A query is a GraphQL query of one connection with its filter. All of its rows are",
      "written, in pages of the size that it names with first (100 where it names none,",
      "fewer where that would exceed a limit), and all as the record was when the export",
      "began. A connection within a row is written as far as its page goes, 100 where it",
      "names no size: if a row has more, that is told and the status is 3.",
      "",
      "Sources name their licence and attribution: a dossier has them, a table where the",
      "query selects them (evidence { source { licence attribution } })."
    })
public final class ExportCommand implements Runnable {

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "dossier, dossier-jsonl, csv or jsonl.")
  private String format = "";

  @Option(
      names = "--crisis",
      paramLabel = "KEY",
      description = "The crisis to write as a dossier; given several times, all of these in one.")
  private List<String> crises = List.of();

  @Option(
      names = "--query",
      paramLabel = "FILE",
      description = "The GraphQL query whose rows to write as csv or jsonl.")
  private @Nullable Path query;

  @Option(
      names = "--variables",
      paramLabel = "FILE",
      description = "The variables of the query, a JSON object.")
  private @Nullable Path variables;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Where to; a file is there only once it is whole, a pipe gets it as it is written."
              + " Standard output if left out.")
  private @Nullable Path output;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    boolean dossier = DossierExport.FORMATS.containsKey(format);
    if (!dossier && !QueryExport.FORMATS.containsKey(format)) {
      throw wrong("There is no format of this name");
    }
    if (dossier ? crises.isEmpty() || query != null : query == null || !crises.isEmpty()) {
      throw wrong(dossier ? "A dossier is of one --crisis or more" : "A table is of one --query");
    }
    Container.logOnlyFaults();
    if (dossier) {
      List<String> arguments = new ArrayList<>(List.of(format, path(output)));
      arguments.addAll(crises);
      Container.run(DossierExport.class, arguments.toArray(String[]::new));
    } else {
      System.setProperty("standoff.read", "public"); // whoever runs this reads the database anyway
      Container.run(
          QueryExport.class,
          format,
          path(output),
          path(readable(query)),
          path(readable(variables)));
    }
  }

  private @Nullable Path readable(@Nullable Path file) {
    if (file != null && !Files.isReadable(file)) {
      throw wrong("There is a file to read that cannot be read: " + file);
    }
    return file;
  }

  /** Empty where none is given: an argument is never null. */
  private static String path(@Nullable Path file) {
    return file == null ? "" : file.toString();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
