package org.standoff;

import picocli.CommandLine.Command;

/** The command {@code serve}, which is what happens without a command too. */
@Command(name = "serve", description = "Serves the record over GraphQL; the default.")
final class ServeCommand implements Runnable {

  @Override
  public void run() {
    Standoff.serve();
  }
}
