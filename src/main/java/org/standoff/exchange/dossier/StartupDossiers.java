package org.standoff.exchange.dossier;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.standoff.database.EmbeddedDatabase;

/**
 * Loads dossiers when the service starts: those that {@code standoff.dossier} names, each a
 * built-in one or a file; none where it is empty. Where it is not set at all, that is every
 * built-in one with an embedded database, and none otherwise. A command that does not serve loads
 * none.
 */
@ApplicationScoped
class StartupDossiers {

  private static final Logger LOG = Logger.getLogger(StartupDossiers.class);
  private static final List<String> BUILT_IN = List.of("venezuela-2019", "briefing-2019-01-29");
  private static final String RESOURCE = "/dossiers/%s.yaml";

  private final DossierLoader loader;
  private final List<String> names;

  StartupDossiers(
      DossierLoader loader,
      @ConfigProperty(name = "standoff.dossier") ConfigValue names,
      @ConfigProperty(name = EmbeddedDatabase.EMBEDDED, defaultValue = "false") boolean embedded,
      @ConfigProperty(name = "standoff.serve", defaultValue = "true") boolean serving) {
    this.loader = loader;
    this.names = serving ? names(names.getValue(), embedded) : List.of();
  }

  /** The dossiers to load, by what is set; null where nothing is. */
  static List<String> names(@Nullable String set, boolean embedded) {
    if (set == null) {
      return embedded ? BUILT_IN : List.of();
    }
    return Arrays.stream(set.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Ends the start with the faults last where there are any: their stack trace would bury them. */
  void load(@Observes StartupEvent event) {
    try {
      for (String name : names) {
        load(name);
      }
    } catch (DossierException | IOException e) {
      throw new Refused(e.getMessage());
    }
  }

  private void load(String name) throws IOException {
    DossierLoader.Result result;
    try (InputStream in = open(name)) {
      result = loader.load(name, in, new Logged(name));
    }
    LOG.infof(
        "Dossier %s is loaded: %d new, %d held already", name, result.recorded(), result.held());
  }

  private static InputStream open(String name) throws IOException {
    InputStream builtIn = StartupDossiers.class.getResourceAsStream(RESOURCE.formatted(name));
    if (builtIn != null) {
      return builtIn;
    }
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new FileNotFoundException(
          "The dossier " + name + " is neither a built-in one nor a file.");
    }
    return Files.newInputStream(file);
  }

  /** Tells the log how a load goes on. */
  private record Logged(String name) implements DossierLoader.Progress {
    @Override
    public void at(long done, long all) {
      LOG.infof("Dossier %s: %d of %d changes", name, done, all);
    }

    @Override
    public void met(String key, String held) {
      LOG.infof("Dossier %s: actor %s is held as actor %s", name, key, held);
    }
  }

  /** Why the service does not start; where it began says nothing. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(@Nullable String reason) {
      super(reason, null, false, false);
    }
  }
}
