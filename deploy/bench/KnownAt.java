import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills a record and compares answers with and without knownAt. Usage: java KnownAt.java PORT PID ROUNDS RECORD */
final class KnownAt {
  private static final int PAGES = 50;
  private static final double MOST = 1.5;
  private static final double TICKS_PER_SECOND = 100;

  private static final String QUERY =
      "query ($at: DateTime, $after: String) { statements(first: 50, after: $after, filter: {crisis: \\\"bench\\\"}, knownAt: $at)"
          + " { pageInfo { endCursor } nodes { key summary kind said { edtf } speaker { key name }"
          + " evidence { sentence source { key title } } } } }";

  private static final Pattern CURSOR = Pattern.compile("\"endCursor\":\"([^\"]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;
  private final String service;
  private final String postmaster;

  private KnownAt(String port, String service, String postmaster) {
    this.address = URI.create("http://127.0.0.1:" + port + "/graphql");
    this.service = service;
    this.postmaster = postmaster;
  }

  /** What one way of asking has cost so far, in seconds. */
  private static final class Cost {
    private double time;
    private double serviceCpu;
    private double databaseCpu;
    private int answers;

    private String perAnswer() {
      return "%.2f ms; processor time: service %.2f ms, PostgreSQL %.2f ms"
          .formatted(1e3 * time / answers, 1e3 * serviceCpu / answers, 1e3 * databaseCpu / answers);
    }
  }

  public static void main(String... args) throws Exception {
    String moment;
    String postmaster;
    try (Connection connection =
            DriverManager.getConnection(
                System.getenv("QUARKUS_DATASOURCE_JDBC_URL"),
                System.getenv("QUARKUS_DATASOURCE_USERNAME"),
                System.getenv("QUARKUS_DATASOURCE_PASSWORD"));
        Statement statement = connection.createStatement()) {
      if (text(statement, "select count(*) from record.crisis where key = 'bench'").equals("0")) {
        fill(Path.of(args[3]), statement);
      }
      moment = text(statement, "select to_json(min(recorded_at)) from record.statement where key = 'bench/st-0'");
      postmaster = parent(text(statement, "select pg_backend_pid()"));
    }
    new KnownAt(args[0], args[1], postmaster).compare(moment.replace("\"", ""), Integer.parseInt(args[2]));
  }

  private static void fill(Path record, Statement statement) throws IOException, SQLException {
    statement.execute(Files.readString(record));
    statement.execute("vacuum analyze");
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private void compare(String moment, int rounds) throws IOException, InterruptedException {
    Cost now = new Cost();
    Cost then = new Cost();
    for (int i = 0; i < rounds / 2; i++) { // the code gets warm
      walk(null, new Cost());
      walk(moment, new Cost());
    }
    for (int i = 0; i < rounds; i++) {
      walk(i % 2 == 0 ? null : moment, i % 2 == 0 ? now : then);
      walk(i % 2 == 0 ? moment : null, i % 2 == 0 ? then : now);
    }
    System.out.println("without knownAt: " + now.perAnswer());
    System.out.println("with knownAt:    " + then.perAnswer());
    double cpu = (then.serviceCpu + then.databaseCpu) / (now.serviceCpu + now.databaseCpu);
    System.out.printf("ratio of time %.2f, of processor time %.2f (at most %.1f)%n", then.time / now.time, cpu, MOST);
    if (cpu > MOST) {
      System.exit(1);
    }
  }

  /** Asks for one page after the other. */
  private void walk(String moment, Cost cost) throws IOException, InterruptedException {
    double serviceCpu = cpu(service);
    double databaseCpu = databaseCpu();
    long begin = System.nanoTime();
    String after = null;
    int corrected = 0;
    for (int page = 0; page < PAGES; page++) {
      String answer = ask(moment, after);
      corrected += answer.contains("corrected") ? 1 : 0;
      after = cursor(answer);
    }
    cost.time += (System.nanoTime() - begin) / 1e9;
    cost.serviceCpu += cpu(service) - serviceCpu;
    cost.databaseCpu += databaseCpu() - databaseCpu;
    cost.answers += PAGES;
    if (corrected == 0 == (moment == null)) {
      throw new IOException("not the answer of this moment");
    }
  }

  private static String cursor(String answer) throws IOException {
    Matcher cursor = CURSOR.matcher(answer);
    if (!cursor.find() || answer.contains("\"errors\"")) {
      throw new IOException("no answer: " + answer);
    }
    return cursor.group(1);
  }

  private String ask(String moment, String after) throws IOException, InterruptedException {
    String body =
        "{\"query\":\"" + QUERY + "\",\"variables\":{\"at\":" + json(moment) + ",\"after\":" + json(after) + "}}";
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String json(String text) {
    return text == null ? "null" : "\"" + text + "\"";
  }

  /** The processor time of all processes of the server; 0 where it runs elsewhere. */
  private double databaseCpu() throws IOException {
    double seconds = 0;
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path process : processes) {
        String pid = process.getFileName().toString();
        seconds += postmaster.equals(parent(pid)) ? cpu(pid) : 0;
      }
    }
    return seconds;
  }

  /** The process that started another; empty where there is no such process. */
  private static String parent(String pid) {
    return stat(pid, 1);
  }

  private static double cpu(String pid) {
    String user = stat(pid, 11);
    return user.isEmpty() ? 0 : (Long.parseLong(user) + Long.parseLong(stat(pid, 12))) / TICKS_PER_SECOND;
  }

  /** A field of what Linux tells of a process, counted from its state, which follows its name. */
  private static String stat(String pid, int field) {
    try {
      String stat = Files.readString(Path.of("/proc", pid, "stat"));
      return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[field];
    } catch (IOException gone) {
      return "";
    }
  }
}
