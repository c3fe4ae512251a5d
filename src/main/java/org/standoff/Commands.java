package org.standoff;

import org.jspecify.annotations.Nullable;
import org.standoff.command.Exit;
import org.standoff.command.Failure;
import org.standoff.exchange.ExportCommand;
import org.standoff.exchange.ImportCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. */
@Command(
    name = "standoff",
    description = "Keeps the record of a contested crisis and answers questions about it.",
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {
      ServeCommand.class,
      MigrateCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      TokenCommand.class
    },
    exitCodeListHeading = "%nIt ends with the status%n",
    exitCodeList = {
      "0:all is done",
      "1:it failed; standard error says why",
      "2:it was called wrongly",
      "3:it is done but for what was refused, which has been told"
    })
final class Commands {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this help.")
  boolean help;

  /**
   * Runs the command that the arguments name.
   *
   * @return the status to end with, one of {@link Exit}; a command may end the process itself
   */
  static int execute(String... args) {
    return new CommandLine(new Commands())
        .setParameterExceptionHandler(
            (wrong, given) -> fail(wrong.getMessage() + "; --help tells more", Exit.USAGE))
        .setExecutionExceptionHandler(
            (failure, command, given) -> fail(failure.getMessage(), Exit.FAILED))
        .execute(args);
  }

  private static int fail(@Nullable String message, int status) {
    System.err.println(Failure.line(message));
    return status;
  }
}
