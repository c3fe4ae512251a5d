package org.standoff.exchange.dossier;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.standoff.database.EmbeddedDatabase;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/**
 * Loads dossiers when the service starts: those that {@code standoff.dossier} names, each a
 * built-in one or a file. With an embedded database that is every built-in one unless something
 * else is said. A command that does not serve loads none.
 */
@ApplicationScoped
class StartupDossiers {

  private static final Logger LOG = Logger.getLogger(StartupDossiers.class);
  private static final List<String> BUILT_IN = List.of("venezuela-2019");
  private static final String RESOURCE = "/dossiers/%s.yaml";

  private final EntityManager entities;
  private final DossierLoader loader;
  private final List<String> names;

  StartupDossiers(
      EntityManager entities,
      DossierLoader loader,
      @ConfigProperty(name = "standoff.dossier") Optional<List<String>> names,
      @ConfigProperty(name = EmbeddedDatabase.EMBEDDED, defaultValue = "false") boolean embedded,
      @ConfigProperty(name = "standoff.serve", defaultValue = "true") boolean serving) {
    this.entities = entities;
    this.loader = loader;
    this.names = serving ? names.orElse(embedded ? BUILT_IN : List.of()) : List.of();
  }

  void load(@Observes StartupEvent event) throws IOException {
    for (String name : names) {
      load(name.strip());
    }
  }

  private void load(String name) throws IOException {
    Dossier dossier;
    try (InputStream in = open(name)) {
      dossier = new DossierReader(this::isHeld).read(in);
    }
    DossierLoader.Result result =
        loader.load(dossier, count -> LOG.infof("Dossier %s: %d recorded", name, count));
    LOG.infof(
        "Dossier %s is loaded: %d new, %d held already", name, result.recorded(), result.held());
  }

  private boolean isHeld(NodeKind kind, String key) {
    return entities
            .createNativeQuery("select id from identity where id = ?", Object.class)
            .setParameter(1, NodeId.uuidOf(kind, key))
            .getResultList()
            .size()
        > 0;
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
}
