package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.standoff.exchange.dossier.MoveGroup.Timed;
import org.standoff.fact.Keyed;

/** What is written together, however many steps it takes. */
class MoveGroupTest {
  private static final String BEGIN =
      """
      {"crisis": {"key": "c", "name": "C", "summary": "S.", "period": {}}}
      {"sources": [{"key": "s", "kind": "DATASET", "published": {}}]}
      {"actors": [{"key": "a", "kind": "PERSON", "names": [{"name": "A", "kind": "PRIMARY"}]}]}
      """;

  private static final String SAID =
      "\"speaker\": \"a\", \"kind\": \"SPEECH\", \"quotation\": \"DIRECT\", \"said\": {},"
          + " \"evidence\": [{\"source\": \"s\"}], \"recordedAt\": \"%s\"";

  private static final String STATEMENT =
      "{\"statements\": [{\"key\": \"c/st-%d\", \"summary\": \"Two.\", "
          + SAID
          + ", \"reason\": \"misread\", \"revisions\": [{\"summary\": \"One.\", "
          + SAID
          + "}]}]}\n";

  private static final Instant MOMENT = Instant.parse("2019-02-01T00:00:00Z");

  @Test
  void manyStepsAreAFewGroups() {
    StringBuilder text = new StringBuilder(BEGIN);
    for (int i = 0; i < 600; i++) {
      text.append(STATEMENT.formatted(i, MOMENT.plusSeconds(i + 1000), MOMENT.plusSeconds(i)));
    }
    Trial.Plan plan = Sample.plan(text.toString(), HeldThings.NOTHING);
    assertEquals(1200, plan.steps().size());
    assertEquals(
        List.of(1001, 202), plan.groups().stream().map(group -> group.moves().size()).toList());
    assertTrue(plan.groups().stream().noneMatch(MoveGroup::stepwise));
    assertEquals(
        IntStream.range(0, 1203)
            .mapToObj(i -> i < 3 ? List.of("c", "a", "s").get(i) : "c/st-" + (i - 3) / 2)
            .toList(),
        plan.groups().stream()
            .flatMap(group -> group.moves().stream())
            .map(MoveGroupTest::key)
            .toList());
  }

  @Test
  void whatBearsOnEachOtherIsDoneStepByStep() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/dossiers/many-steps.yaml"));
    List<MoveGroup> groups = Sample.plan(text, HeldThings.NOTHING).groups();
    assertEquals(1, groups.stream().filter(group -> !group.stepwise()).count());
    assertEquals(
        List.of(
            "SAY_FIRST many-steps/st-3",
            "LINK_FIRST",
            "SAY many-steps/st-3",
            "SAY many-steps/st-3",
            "UNLINK",
            "MERGE many-steps-b",
            "SAY many-steps-c"),
        groups.stream()
            .filter(MoveGroup::stepwise)
            .map(group -> act(group.moves().get(0)))
            .toList());
  }

  private static String act(Timed timed) {
    return (MoveText.Act.of(timed.move()) + " " + key(timed)).strip();
  }

  /** The key of what a move is done to; empty for a link. */
  private static String key(Timed timed) {
    Record content =
        timed.move() instanceof Move.Say say
            ? (Record) say.content()
            : timed.move() instanceof Move.Retract retract
                ? (Record) retract.content()
                : timed.move() instanceof Move.Merge merge ? merge.content() : timed;
    return content instanceof Keyed keyed ? keyed.key() : "";
  }
}
