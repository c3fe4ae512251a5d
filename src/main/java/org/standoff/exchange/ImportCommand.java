package org.standoff.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.command.Container;
import org.standoff.fact.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code import}: what is asked for, which {@link ImportRun} does. */
@Command(
    name = "import",
    description = {
      "Loads files into the record. What the record holds already under a key is left as it is: "
          + "importing again changes nothing, or completes what was broken off. Rows that say "
          + "something else than what is held are refused and told."
    })
public final class ImportCommand implements Runnable {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "What to read, compressed by gzip or not; - is standard input.")
  List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "What the files are: see below.")
  String format = "";

  @Option(
      names = "--crisis",
      paramLabel = "KEY",
      description = "The crisis that they are about; made where the record does not know it.")
  String crisis = "";

  @Option(names = "--dry-run", description = "Only tells what importing would do.")
  boolean dryRun;

  @Option(
      names = "--refused",
      paramLabel = "FILE",
      description = "Where to tell of refused rows as JSON lines; left out: on standard error.")
  @Nullable String refused;

  private @Nullable CommandSpec spec;

  /** For the command line. */
  public ImportCommand() {}

  /** Reads arguments that have been found right before. */
  static ImportCommand of(String... args) {
    return CommandLine.populateCommand(new ImportCommand(), args);
  }

  /** Shows the formats below the options. */
  @Spec
  void setSpec(CommandSpec spec) {
    this.spec = spec;
    spec.usageMessage().footer(Formats.descriptions());
  }

  @Override
  public void run() {
    if (spec == null) {
      throw new IllegalStateException("a command has a specification");
    }
    CommandLine line = spec.commandLine();
    boolean dossier = format.equals(Formats.DOSSIER);
    if (!dossier && Formats.named(format).isEmpty()) {
      throw new ParameterException(line, "the formats are " + Formats.names());
    }
    boolean needed = Formats.named(format).filter(one -> one.isAboutCrisis()).isPresent();
    if (needed == crisis.isEmpty()) {
      throw new ParameterException(
          line, needed ? "--crisis is required" : "--crisis has no meaning for this format");
    }
    if (needed && !Problems.isKey(crisis)) {
      throw new ParameterException(line, "--crisis is no key: " + Problems.KEYS);
    }
    List<String> given = spec.root().commandLine().getParseResult().originalArgs();
    Container.logOnlyFaults();
    Container.run(ImportRun.class, given.subList(1, given.size()).toArray(String[]::new));
  }
}
