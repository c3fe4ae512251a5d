package org.standoff;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.standoff.command.Exit;
import org.standoff.database.EmbeddedDatabase;
import org.standoff.database.EmbeddedDatabaseException;
import org.standoff.security.DevelopmentIssuer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code token}. */
@Command(
    name = "token",
    description = {
      "Prints a token with which to write, for development.",
      "The service on the embedded database of the same STANDOFF_HOME trusts it, where no issuer is"
          + " configured. The key pair is kept there too."
    })
final class TokenCommand implements Callable<Integer> {
  /** A hundred years: more than anybody needs, and no date is beyond it. */
  private static final long MOST_HOURS = 876_000;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = {
        "What its holder may do: editor records, corrects and links, reviewer retracts and merges.",
        "To be given once for each role. Default: both."
      })
  Set<Role> roles = new LinkedHashSet<>();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "developer",
      description = "Who recorded what, as recordedBy shows it. Default: ${DEFAULT-VALUE}")
  String name = "";

  @Option(
      names = "--hours",
      paramLabel = "N",
      defaultValue = "8",
      description = "How long it is good. Default: ${DEFAULT-VALUE}")
  long hours;

  /** The roles that there are, as tokens name them. */
  enum Role {
    editor,
    reviewer
  }

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, EmbeddedDatabaseException {
    require(!name.isBlank(), "--name must not be empty");
    require(hours >= 1 && hours <= MOST_HOURS, "--hours must be from 1 to " + MOST_HOURS);
    if (DevelopmentIssuer.isAnotherConfigured()) {
      throw new IOException(
          "an issuer is configured: the service trusts its tokens, and none of mine");
    }
    Set<String> groups = new LinkedHashSet<>();
    for (Role role : roles.isEmpty() ? Set.of(Role.values()) : roles) {
      groups.add(role.name());
    }
    Duration time = Duration.ofHours(hours);
    System.out.println(DevelopmentIssuer.token(EmbeddedDatabase.home(), name, groups, time));
    return Exit.DONE;
  }

  private void require(boolean holds, String rule) {
    if (!holds) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), rule);
    }
  }
}
