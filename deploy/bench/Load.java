import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes for some seconds, tells what came of each request and when the service was
 * ready, then waits for it and looks whether all that was acknowledged is there, and whole. Usage:
 * java Load.java PORT TOKEN SECONDS MOST_SECONDS [GOING] (how long it may take to fail; whether the
 * service goes: then, as a balancer does, no more is asked of it a second after it has said that it is not ready, and
 * nothing is looked for afterwards)
 */
final class Load {
  private static final int READERS = 6;
  private static final int WRITERS = 2;
  private static final int AT_ONCE = 20;
  private static final int UNDER_WAY = 20;
  private static final Duration RECOVERY = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final List<String> QUESTIONS =
      List.of(
          "{ statements(first: 50, filter: {crisis: \"bench\"}) { nodes { key speaker { key name } evidence { source { key } } } } }",
          "{ actor(key: \"bench-7\") { name statements(first: 10) { nodes { key } } ballots(first: 10) { nodes { choice } } } }",
          "{ crisis(key: \"bench\") { positionTally(target: \"bench-0\", validAt: \"2019-06-01\") { kind named } } }",
          "{ search(text: \"corrected matter\", first: 10) { nodes { key } } }");

  private static final String RECORD =
      "mutation { recordStatement(input: {key: \"%s\", crisis: \"bench\", summary: \"Is written.\", speaker: \"bench-1\","
          + " kind: SPEECH, quotation: INDIRECT, said: {edtf: \"2019-01-23\"}, evidence: [{source: \"bench/s1\"}, {source:"
          + " \"bench/s2\"}]}) { key } }";

  private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");

  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI graphql;
  private final URI ready;
  private final String token;
  private final boolean going;
  private final long begin = System.nanoTime();
  private final String prefix = "bench/load-" + ProcessHandle.current().pid() + "-";
  private final AtomicLong written = new AtomicLong();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
  private final Map<String, Long> outcomes = new TreeMap<>();
  private final Map<String, Double> slowest = new TreeMap<>();
  private final List<String> readiness = new ArrayList<>();
  private int answers;
  private volatile boolean over;

  private Load(String port, String token, boolean going) {
    this.graphql = URI.create("http://127.0.0.1:" + port + "/graphql");
    this.ready = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
    this.token = token;
    this.going = going;
  }

  public static void main(String... args) throws Exception {
    Load load = new Load(args[0], args[1], args.length > 4);
    load.run(Long.parseLong(args[2]));
    boolean good = load.tell(Double.parseDouble(args[3]));
    System.exit(good & (load.going || load.recovered()) ? 0 : 1);
  }

  private void run(long seconds) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      int turn = i;
      threads.add(new Thread(() -> read(turn)));
    }
    for (int i = 0; i < WRITERS; i++) {
      threads.add(new Thread(this::write));
    }
    threads.add(new Thread(this::watch));
    threads.forEach(Thread::start);
    Thread.sleep(1000 * seconds);
    over = true;
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void read(int turn) {
    for (int i = turn; !over; i++) {
      count("read", ask(QUESTIONS.get(i % QUESTIONS.size())));
    }
  }

  private void write() {
    while (!over) {
      String key = prefix + written.incrementAndGet();
      Outcome outcome = ask(RECORD.formatted(key));
      (outcome.name().equals("200") ? acknowledged : unanswered).add(key);
      count("write", outcome);
    }
  }

  /** What came of a request: a status with codes of errors, or how it was cut. */
  private record Outcome(String name, double seconds, String body) {}

  private Outcome ask(String operation) {
    long asked = System.nanoTime();
    String name;
    String body = "";
    try {
      HttpResponse<String> response = client.send(request(operation), HttpResponse.BodyHandlers.ofString());
      body = response.body();
      StringBuilder codes = new StringBuilder(Integer.toString(response.statusCode()));
      CODE.matcher(body).results().map(found -> found.group(1)).distinct().sorted().forEach(code -> codes.append(' ').append(code));
      name = codes.toString();
    } catch (ConnectException e) {
      name = "refused";
    } catch (IOException e) {
      name = "cut (" + e.getMessage() + ")";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new Outcome(name, (System.nanoTime() - asked) / 1e9, body);
  }

  private HttpRequest request(String operation) {
    return HttpRequest.newBuilder(graphql)
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("Accept", "application/graphql-response+json")
        .header("Authorization", "Bearer " + token)
        .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + operation.replace("\"", "\\\"") + "\"}"))
        .build();
  }

  private void count(String kind, Outcome outcome) {
    String name = kind + " " + outcome.name();
    synchronized (outcomes) {
      outcomes.merge(name, 1L, Long::sum);
      slowest.merge(name, outcome.seconds(), Math::max);
      if (++answers == UNDER_WAY) {
        System.out.println("  under way");
      }
    }
    if (!outcome.name().equals("200")) {
      pause(20);
    }
  }

  /** Notes each change of readiness. */
  private void watch() {
    String last = "";
    while (!over) {
      String state;
      try {
        HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(10)).build();
        state = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200 ? "ready" : "not ready";
      } catch (IOException e) {
        state = "no answer";
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      if (!state.equals(last)) {
        readiness.add("%s at %.1f s".formatted(state, (System.nanoTime() - begin) / 1e9));
        last = state;
        if (going && state.equals("not ready")) {
          pause(1000);
          over = true;
        }
      }
      pause(100);
    }
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean tell(double most) {
    boolean good = true;
    for (Map.Entry<String, Long> outcome : outcomes.entrySet()) {
      String name = outcome.getKey().substring(outcome.getKey().indexOf(' ') + 1);
      boolean expected = name.equals("200") || name.equals("503 UNAVAILABLE") || name.endsWith(" LIMIT");
      boolean soon = name.equals("200") || slowest.get(outcome.getKey()) <= most;
      System.out.printf(
          "  %-40s %7d, slowest %.2f s%s%n",
          outcome.getKey(), outcome.getValue(), slowest.get(outcome.getKey()), expected && soon ? "" : "  <-- WRONG");
      good &= expected && soon;
    }
    System.out.println("  " + String.join(", ", readiness));
    return good;
  }

  /** Waits for the service, then looks for everything that was written. */
  private boolean recovered() {
    long since = System.nanoTime();
    while (!ask(QUESTIONS.get(0)).name().equals("200")) {
      if (System.nanoTime() - since > RECOVERY.toNanos()) {
        System.out.println("  does not recover  <-- WRONG");
        return false;
      }
      pause(100);
    }
    int lost = acknowledged.size() - whole(acknowledged);
    int kept = whole(unanswered);
    System.out.printf(
        "  %d writes acknowledged, %d of them lost%s; %d not acknowledged, %d of them there, and whole%n",
        acknowledged.size(), lost, lost == 0 ? "" : "  <-- WRONG", unanswered.size(), kept);
    return lost == 0;
  }

  private int whole(Set<String> keys) {
    int found = 0;
    List<String> all = new ArrayList<>(keys);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      StringBuilder query = new StringBuilder("{");
      List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      for (int i = 0; i < some.size(); i++) {
        query.append(" f").append(i).append(": fact(kind: STATEMENT, key: \"").append(some.get(i)).append("\") { evidence { source { key } } }");
      }
      Matcher whole = Pattern.compile("\\{\"evidence\":\\[\\{\"source\":\\{\"key\":\"bench/s1\"}},\\{\"source\":\\{\"key\":\"bench/s2\"}}]}").matcher(ask(query.append(" }").toString()).body());
      while (whole.find()) {
        found++;
      }
    }
    return found;
  }
}
