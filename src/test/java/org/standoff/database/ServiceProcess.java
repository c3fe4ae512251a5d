package org.standoff.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged service as a process of its own, for tests that start and kill it. */
public final class ServiceProcess implements AutoCloseable {
  private static final Path ARTIFACT = Path.of("target", "quarkus-artifact.properties");

  private static final Pattern LAST_ADDRESS =
      Pattern.compile("GraphiQL  http://localhost:(\\d+)/graphiql");

  private final Process process;
  private final BufferedReader output;
  private final List<String> lines = new ArrayList<>();

  private ServiceProcess(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Whether a native executable was built last, and not the jar. */
  static boolean isNative() throws IOException {
    return artifact().getProperty("type").equals("native");
  }

  /**
   * What was built last, on a port of the system's choice; standard error is kept apart.
   *
   * @param arguments the name of a command, or none
   */
  public static ServiceProcess packaged(
      Path home, Map<String, String> environment, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (!isNative()) {
      command.add(ProcessHandle.current().info().command().orElse("java"));
      Stream.of(System.getProperty("quarkus.test.arg-line", "").split(" "))
          .filter(option -> !option.isEmpty())
          .forEach(command::add);
      command.add("-jar");
    }
    command.add(Path.of("target", artifact().getProperty("path")).toString());
    command.addAll(List.of(arguments));
    return start(home, environment, command);
  }

  private static Properties artifact() throws IOException {
    Properties artifact = new Properties();
    try (InputStream in = Files.newInputStream(ARTIFACT)) {
      artifact.load(in);
    }
    return artifact;
  }

  static ServiceProcess start(Path home, Map<String, String> environment, List<String> command)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.matches("QUARKUS_.*|JAVA_TOOL_OPTIONS"));
    builder.environment().put("STANDOFF_HOME", home.toString());
    builder.environment().put("PORT", "0");
    builder.environment().putAll(environment);
    return new ServiceProcess(builder.start());
  }

  /** Reads the log up to the addresses, and returns the port in them. */
  int awaitPort() throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      Matcher address = LAST_ADDRESS.matcher(line);
      if (address.find()) {
        return Integer.parseInt(address.group(1));
      }
    }
    throw new IOException("ended with " + lines + errors());
  }

  /** What was logged up to the addresses. */
  List<String> lines() {
    return lines;
  }

  /** All of standard error, when the process has ended. */
  public String errors() throws IOException {
    try (InputStream errors = process.getErrorStream()) {
      return new String(errors.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The rest of standard output, when the process has ended. */
  public String output() {
    return output.lines().collect(Collectors.joining("\n"));
  }

  long pid() {
    return process.pid();
  }

  /** Waits for the end; the exit status of a process that a signal ended is 128 and its number. */
  public int awaitEnd() throws InterruptedException, IOException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new IOException("does not end");
    }
    return process.exitValue();
  }

  /** Sends SIGTERM and waits. */
  int terminate() throws InterruptedException, IOException {
    process.destroy();
    return awaitEnd();
  }

  /** Sends SIGKILL and waits. */
  int kill() throws InterruptedException, IOException {
    process.destroyForcibly();
    return awaitEnd();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
