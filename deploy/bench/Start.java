import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Measures starts: the time from the start of a process to its first right answer over HTTP, and
 * the processor time it took and its resident memory then. The process gets a free port in the variable PORT. Usage: java Start.java LABEL RUNS QUERY ANSWER COMMAND...
 */
final class Start {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final int port;
  private final byte[] request;
  private final String answer;
  private final List<String> command;

  private Start(int port, String query, String answer, List<String> command) {
    this.port = port;
    this.answer = answer;
    this.command = command;
    String body = "{\"query\":\"" + query.replace("\"", "\\\"") + "\"}";
    this.request =
        """
        POST /graphql HTTP/1.1\r
        Host: localhost\r
        Content-Type: application/json\r
        Content-Length: %d\r
        Connection: close\r
        \r
        %s"""
            .formatted(body.getBytes(StandardCharsets.UTF_8).length, body)
            .getBytes(StandardCharsets.UTF_8);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private record Figures(double seconds, double processor, double megabytes) {}

  public static void main(String... args) throws Exception {
    int runs = Integer.parseInt(args[1]);
    List<String> command = Arrays.asList(args).subList(4, args.length);
    Start start = new Start(freePort(), args[2], args[3], command);
    start.measure(); // fills the system's file cache, and this process's code
    double[] seconds = new double[runs];
    double[] processor = new double[runs];
    double[] megabytes = new double[runs];
    for (int run = 0; run < runs; run++) {
      Figures figures = start.measure();
      seconds[run] = figures.seconds();
      processor[run] = figures.processor();
      megabytes[run] = figures.megabytes();
      print(args[0], seconds[run], processor[run], megabytes[run]);
    }
    String label = "%s, median of %d".formatted(args[0], runs);
    print(label, median(seconds), median(processor), median(megabytes));
  }

  private static void print(String label, double seconds, double processor, double megabytes) {
    System.out.printf("%s: %.3f s, %.2f s of processor, %.1f MB%n", label, seconds, processor, megabytes);
  }

  private Figures measure() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Path log = Files.createTempFile("start", ".log");
    builder.redirectOutput(log.toFile());
    builder.environment().put("PORT", Integer.toString(port));
    long begin = System.nanoTime();
    Process process = builder.start();
    try {
      while (!answers()) {
        if (!process.isAlive() || System.nanoTime() - begin > LIMIT.toNanos()) {
          throw new IOException("no right answer: " + Files.readString(log));
        }
        Thread.sleep(1);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      double processor = process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
      return new Figures(seconds, processor, residentMegabytes(process.pid()));
    } finally {
      process.destroy();
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      Files.delete(log);
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      socket.getOutputStream().write(request);
      String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return response.contains(answer);
    } catch (IOException e) {
      return false; // not listening yet
    }
  }

  /** In units of 10^6 bytes; Linux tells it in kibibytes. */
  private static double residentMegabytes(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6)
        .findFirst()
        .orElseThrow();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
