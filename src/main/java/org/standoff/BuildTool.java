package org.standoff;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ends the service together with the Maven that runs it. {@code mvn quarkus:run} answers a signal
 * to stop by waiting for the service, which never heard of it, so that neither would end. (A
 * keyboard's interrupt reaches both.)
 */
final class BuildTool extends Thread {
  private static final long PAUSE_MILLIS = 500;

  /** The thread in which a Java virtual machine handles a signal, under the name Linux gives it. */
  private static final Pattern SIGNALLED = Pattern.compile("SIG(TERM|INT|HUP) handler");

  private final ProcessHandle maven;

  private BuildTool(ProcessHandle maven) {
    super("build-tool");
    setDaemon(true);
    this.maven = maven;
  }

  /** Watches this process's parent if that is Maven; else does nothing. */
  static void watch() {
    ProcessHandle.current()
        .parent()
        .filter(parent -> isMaven(parent.info().commandLine()))
        .map(BuildTool::new)
        .ifPresent(Thread::start);
  }

  private static boolean isMaven(Optional<String> commandLine) {
    return commandLine.filter(words -> words.contains("plexus-classworlds")).isPresent();
  }

  @Override
  public void run() {
    try {
      while (maven.isAlive() && !signalled(Path.of("/proc", maven.pid() + "", "task"))) {
        Thread.sleep(PAUSE_MILLIS);
      }
      Quarkus.asyncExit(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** False as well where the system does not tell the names of threads, as only Linux does. */
  private static boolean signalled(Path threads) {
    try (Stream<Path> each = Files.list(threads)) {
      return each.anyMatch(thread -> SIGNALLED.matcher(name(thread)).matches());
    } catch (IOException e) {
      return false;
    }
  }

  private static String name(Path thread) {
    try {
      return Files.readString(thread.resolve("comm")).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
