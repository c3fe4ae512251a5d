package org.standoff;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** The service while it runs: says where to find it, then waits for the signal to stop. */
public final class Service implements QuarkusApplication {
  private static final Logger LOG = Logger.getLogger(Service.class);

  private final HttpServer server;

  /**
   * Called by the container when the HTTP server is listening.
   *
   * @param server tells the port that was opened, which is not the configured one if that was 0
   */
  @Inject
  public Service(HttpServer server) {
    this.server = server;
  }

  @Override
  public int run(String... args) {
    if (LaunchMode.current() == LaunchMode.NORMAL) {
      BuildTool.watch();
    }
    sayWhere(server.getPort());
    YoungGeneration.serving();
    Quarkus.waitForExit();
    return 0;
  }

  /** A live reload keeps the HTTP server and does not tell its port again: nothing new to say. */
  private static void sayWhere(int port) {
    if (port > 0) {
      LOG.infof("GraphQL   http://localhost:%d/graphql", port);
      LOG.infof("Schema    http://localhost:%d/graphql/schema.graphql", port);
      LOG.infof("GraphiQL  http://localhost:%d/graphiql", port);
    }
  }
}
