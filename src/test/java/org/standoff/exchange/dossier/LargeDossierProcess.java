package org.standoff.exchange.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads, checks and hands on a dossier that is larger than the memory it gets. */
final class LargeDossierProcess {
  private static final String LINES =
      """
      {"sources": [{"key": "s", "kind": "DATASET", "published": {}}], "actors": [{"key": "a", "kind": "PERSON", "names": [{"name": "A", "kind": "PRIMARY"}]}]}
      """;

  private static final String YAML =
      """
      sources: [{key: s, kind: DATASET, published: {}}]
      actors: [{key: a, kind: PERSON, names: [{name: A, kind: PRIMARY}]}]
      statements:
      """;

  private static final String STATEMENT =
      "{\"key\": \"c/st-%d\", \"summary\": \"%s\", \"speaker\": \"a\", \"kind\": \"SPEECH\", \"quotation\": \"DIRECT\", \"said\": {}, \"evidence\": [{\"source\": \"s\"}]}";

  private static final String CRISIS =
      "{\"key\": \"c\", \"name\": \"C\", \"summary\": \"S.\", \"period\": {}}";

  private LargeDossierProcess() {}

  /** Prints what a dossier of so many statements does to an empty record. */
  public static void main(String... args) throws Exception {
    boolean yaml = args[3].equals("YAML");
    int statements = Integer.parseInt(args[4]);
    try (Connection connection = DriverManager.getConnection(args[0], args[1], args[2]);
        InputStream in = file(yaml, statements)) {
      connection.setAutoCommit(false);
      WaitingDossier dossier = WaitingDossier.read("large", in, Instant.now(), connection);
      DossierLoader.Result result = dossier.check();
      Counted counted = new Counted();
      dossier.handOn(counted);
      System.out.printf(
          "%d new, %d moves, %d steps%n", result.recorded(), counted.moves, counted.steps.size());
      connection.rollback();
    }
  }

  /** The crisis comes last, so that nothing before it can be told complete. */
  private static InputStream file(boolean yaml, int statements) {
    String summary = "w".repeat(1000);
    return new Parts(
        IntStream.rangeClosed(-1, statements)
            .mapToObj(
                number -> {
                  if (number < 0) {
                    return yaml ? YAML : LINES;
                  }
                  String part = number < statements ? STATEMENT.formatted(number, summary) : CRISIS;
                  return number < statements
                      ? (yaml ? "  - %s\n" : "{\"statements\": [%s]}\n").formatted(part)
                      : (yaml ? "crisis: %s\n" : "{\"crisis\": %s}\n").formatted(part);
                })
            .iterator());
  }

  /** A file that is made while it is read. */
  private static final class Parts extends InputStream {
    private final Iterator<String> rest;
    private InputStream part = InputStream.nullInputStream();

    Parts(Iterator<String> rest) {
      this.rest = rest;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = part.read(into, from, length);
      while (count < 0 && rest.hasNext()) {
        part = new ByteArrayInputStream(rest.next().getBytes(StandardCharsets.UTF_8));
        count = part.read(into, from, length);
      }
      return count;
    }
  }

  /** Counts what is handed on. */
  private static final class Counted implements WaitingMoves.Taker {
    private final Set<Integer> steps = new HashSet<>();
    private int moves;

    @Override
    public Runnable ready(MoveGroup group) {
      return () -> {
        group.moves().forEach(timed -> steps.add(timed.step().number()));
        moves += group.moves().size();
      };
    }
  }
}
