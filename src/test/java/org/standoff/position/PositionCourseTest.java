package org.standoff.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.fact.DateBasis;
import org.standoff.fact.FuzzyDate;
import org.standoff.graphql.Operation;

/** What SQL says of many positions, with dates of all kinds, is what the published rules say. */
@QuarkusTest
@TestProfile(PositionRecord.class)
class PositionCourseTest {
  private static final int POSITIONS = 120;
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 2, 15);
  private static final List<PositionKind> KINDS =
      List.of(
          PositionKind.RECOGNISES,
          PositionKind.NEUTRAL,
          PositionKind.SANCTIONS,
          PositionKind.LIFTS_SANCTIONS,
          PositionKind.CONDEMNS);
  private static final List<String> DATES =
      List.of(
          "2019-01-10",
          "2019-01-20",
          "2019-02",
          "2019-03-03",
          "2019-02-15",
          "2019",
          "2019-01-06/2019-01-12",
          "../2019-02-20",
          "2019-01-25/..",
          "");
  private static final Operation POSITIONS_ON =
      Operation.of(
          """
          query ($day: Date, $after: String) {
            positions(filter: {crisis: "random", validAt: $day}, first: 100, after: $after) {
              nodes { key supersededBy { key } } pageInfo { endCursor hasNextPage }
            }
          }
          """);

  /** One position as the test knows it. */
  private record Made(
      String key,
      String holder,
      PositionKind kind,
      String from,
      @Nullable String to,
      String about) {

    private static LocalDate day(String edtf, LocalDate otherwise) {
      FuzzyDate date = FuzzyDate.parse(edtf, DateBasis.INFERRED, null, null);
      if (date.latest() != null) {
        return date.latest();
      }
      return date.earliest() != null && date.earliest().isAfter(otherwise)
          ? date.earliest()
          : otherwise;
    }

    LocalDate first() {
      LocalDate told = day(from, PUBLISHED);
      LocalDate first = told.isAfter(PUBLISHED) ? PUBLISHED : told;
      first = first.isBefore(earliest()) ? earliest() : first;
      boolean dated =
          to != null && FuzzyDate.parse(to, DateBasis.INFERRED, null, null).latest() != null;
      return dated && last().isBefore(first) ? last() : first;
    }

    LocalDate last() {
      return to == null ? LocalDate.MAX : day(to, PUBLISHED.minusDays(1));
    }

    /** Which is refused. */
    boolean endsBeforeItBegins() {
      return to != null
          && FuzzyDate.parse(to, DateBasis.INFERRED, null, null)
              .isBefore(FuzzyDate.parse(from, DateBasis.INFERRED, null, null));
    }

    Made withoutEnd() {
      return new Made(key, holder, kind, from, null, about);
    }

    LocalDate earliest() {
      LocalDate earliest = FuzzyDate.parse(from, DateBasis.INFERRED, null, null).earliest();
      return earliest == null ? LocalDate.MIN : earliest;
    }

    String thread() {
      return holder + kind.family() + (kind.family() == PositionFamily.MEASURE ? about : "");
    }
  }

  @Inject OwnRecord own;
  private final List<Made> made = new ArrayList<>();

  @BeforeEach
  void load() {
    own.loadFile(PositionRecord.PAST);
    Random random = new Random(193);
    for (int i = 0; i < POSITIONS; i++) {
      Made one =
          new Made(
              "random/" + i,
              "r" + random.nextInt(6),
              KINDS.get(random.nextInt(KINDS.size())),
              DATES.get(random.nextInt(DATES.size())),
              random.nextInt(3) > 0 ? null : DATES.get(random.nextInt(DATES.size())),
              random.nextBoolean() ? "oil" : "gold");
      made.add(one.endsBeforeItBegins() ? one.withoutEnd() : one);
    }
    own.load(HEAD + made.stream().map(PositionCourseTest::yaml).collect(Collectors.joining()));
  }

  private static String yaml(Made one) {
    return "  - {key: %s, summary: S., holder: %s, kind: %s, target: pos-target, regarding: %s, validFrom: %s, %sevidence: [{source: random/s}]}\n"
        .formatted(
            one.key,
            one.holder,
            one.kind,
            one.about,
            date(one.from),
            one.to == null ? "" : "validTo: " + date(one.to) + ", ");
  }

  private static String date(String edtf) {
    return edtf.isEmpty() ? "{reason: none}" : "{edtf: \"" + edtf + "\"}";
  }

  /** The position that replaces each, among those that count. */
  private Map<String, Made> next() {
    Map<String, List<Made>> threads =
        made.stream()
            .filter(one -> one.kind.family() != PositionFamily.ACT)
            .filter(one -> !one.first().isAfter(one.last()))
            .sorted(
                Comparator.comparing(Made::first)
                    .thenComparing(Made::earliest)
                    .thenComparing(Made::key))
            .collect(Collectors.groupingBy(Made::thread));
    Map<String, Made> next = new HashMap<>();
    for (List<Made> thread : threads.values()) {
      for (int i = 1; i < thread.size(); i++) {
        next.put(thread.get(i - 1).key, thread.get(i));
      }
    }
    return next;
  }

  @Test
  void positionsAreHeldAsTheRulesSay() {
    Map<String, Made> next = next();
    for (LocalDate day = LocalDate.of(2019, 1, 1); day.getYear() < 2020; day = day.plusDays(9)) {
      LocalDate on = day;
      List<String> expected =
          made.stream()
              .filter(one -> !on.isBefore(one.first()) && !on.isAfter(one.last()))
              .filter(one -> !next.containsKey(one.key) || on.isBefore(next.get(one.key).first()))
              .map(Made::key)
              .sorted()
              .toList();
      assertEquals(
          expected, List.copyOf(read(Map.of("day", on.toString())).keySet()), on::toString);
    }
  }

  @Test
  void theNextSupersedes() {
    Map<String, String> expected = new TreeMap<>();
    next().forEach((key, one) -> expected.put(key, one.key));
    Map<String, String> found = read(Map.of());
    assertEquals(POSITIONS, found.size());
    found.values().removeIf(String::isEmpty);
    assertEquals(expected, found);
  }

  /** The keys on all pages, with the keys of what supersedes them or nothing. */
  private static Map<String, String> read(Map<String, String> variables) {
    Map<String, String> read = new TreeMap<>();
    Map<String, String> asked = new HashMap<>(variables);
    JsonPath page;
    do {
      page = POSITIONS_ON.ask(asked);
      List<Map<String, Object>> nodes = page.getList("positions.nodes");
      for (Map<String, Object> node : nodes) {
        Object by = node.get("supersededBy");
        read.put(
            String.valueOf(node.get("key")),
            by instanceof Map<?, ?> one ? String.valueOf(one.get("key")) : "");
      }
      asked.put("after", page.getString("positions.pageInfo.endCursor"));
    } while (page.getBoolean("positions.pageInfo.hasNextPage"));
    return read;
  }

  private static final String HEAD =
      """
      crisis: {key: random, name: R, summary: R., period: {edtf: "2019"}}
      sources:
        - {key: random/s, kind: NEWS_REPORT, published: {edtf: "2019-02-15"}}
      actors:
        - {key: r0, kind: STATE, names: [{name: R, kind: PRIMARY}]}
        - {key: r1, kind: STATE, names: [{name: R, kind: PRIMARY}]}
        - {key: r2, kind: STATE, names: [{name: R, kind: PRIMARY}]}
        - {key: r3, kind: STATE, names: [{name: R, kind: PRIMARY}]}
        - {key: r4, kind: STATE, names: [{name: R, kind: PRIMARY}]}
        - {key: r5, kind: STATE, names: [{name: R, kind: PRIMARY}]}
      positions:
      """;
}
