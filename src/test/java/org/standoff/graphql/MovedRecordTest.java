package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.language.OperationDefinition;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.crisis.Crisis;
import org.standoff.database.OwnThread;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.graphql.error.RecordException;
import org.standoff.graphql.execution.OperationScope;
import org.standoff.graphql.row.RowScope;
import org.standoff.graphql.row.Wanted;

/**
 * An operation that is answered in more than one transaction tells one state of the record, even
 * where it is written in between.
 */
@QuarkusTest
@TestProfile(StatementCountTest.Counted.class) // which holds no rows, so that speakers are read
class MovedRecordTest {
  private static final int WRITES = 40;
  private static final String KEYS = "select t.key from current_record.statement t";
  private static final String DOSSIER =
      """
      crisis: {key: moved, name: Moved, summary: Ever more., period: {edtf: "2019"}, countries: [VE]}
      actors:
        - {key: moved-%1$d, kind: PERSON, names: [{name: Speaker %1$d, kind: PRIMARY}]}
      sources:
        - {key: moved/s, kind: NEWS_REPORT, published: {edtf: "2019-01-02"}}
      statements:
        - key: moved/st-%1$d
          summary: Says something.
          speaker: moved-%1$d
          kind: SPEECH
          quotation: INDIRECT
          said: {edtf: "2019-01-01"}
          evidence: [{source: moved/s}]
      """;

  @Inject OperationScope scope;
  @Inject KnownAt known;
  @Inject EntityManager entities;
  @Inject OwnRecord own;

  @BeforeEach
  void load() {
    own.load(DOSSIER.formatted(0));
  }

  @Test
  @ActivateRequestContext
  void whatDoesNotFitTogetherIsReadAgain() {
    List<RecordState> states = new ArrayList<>();
    ExecutionResult result =
        scope.within(
            OperationDefinition.Operation.QUERY,
            () -> {
              known.read(null, () -> null, false);
              readAlone();
              states.add(known.state());
              String written = DOSSIER.formatted(100 + states.size());
              CompletableFuture.runAsync(() -> own.load(written), OwnThread.EACH).join();
              return keys();
            });
    assertEquals(2, states.size());
    assertEquals(states.get(0).step() + 1, states.get(1).step());
    assertTrue(result.<List<String>>getData().contains("moved/st-101"), result::toString);
    assertFalse(result.<List<String>>getData().contains("moved/st-102"), result::toString);
    assertEquals(states.get(1), known.state());
  }

  @Test
  @ActivateRequestContext
  void whatFitsTogetherIsReadOnce() {
    List<RecordState> states = new ArrayList<>();
    ExecutionResult result =
        scope.within(
            OperationDefinition.Operation.QUERY,
            () -> {
              known.read(null, () -> null, false);
              readAlone();
              states.add(known.state());
              return keys();
            });
    assertEquals(1, states.size());
    assertTrue(result.<List<String>>getData().contains("moved/st-0"), result::toString);
  }

  /** As the engine does with what a field throws. */
  private ExecutionResult keys() {
    try {
      List<?> keys = entities.createNativeQuery(KEYS, String.class).getResultList();
      return ExecutionResultImpl.newExecutionResult().data(keys).build();
    } catch (RecordException failure) {
      return ExecutionResultImpl.newExecutionResult().data(List.of()).build();
    }
  }

  private void readAlone() {
    RowScope last = known.last();
    Wanted key = new Wanted(Map.of("key", Wanted.NOTHING));
    PageRows rows = new PageRows(Crisis.class, key, false, new ArrayList<>());
    String sql =
        "select %s, t.key as sort_key, t.id as row_id from current_record.crisis t"
            .formatted(rows.columns());
    PageReading reading = new PageReading(sql, List.of(), List.of(), rows);
    PageReading.readAll(entities, Duration.ofSeconds(5), last, List.of(reading));
    assertTrue(rows.found().size() > 0);
  }

  @Test
  void whoeverReadsWhileItIsWrittenIsAnswered() {
    Operation operation =
        Operation.of(
            """
            { statements(first: 100, filter: {crisis: "moved"}) {
                nodes { key speaker { key name } evidence { source { key } } } } }""");
    CompletableFuture<Void> writing =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 2; i < 2 + WRITES; i++) {
                own.load(DOSSIER.formatted(i));
              }
            },
            OwnThread.EACH);
    int seen = 0;
    try {
      while (!writing.isDone()) {
        List<Map<String, Object>> told = operation.ask().getList("statements.nodes");
        told.forEach(MovedRecordTest::assertWhole);
        assertTrue(told.size() >= seen);
        seen = told.size();
      }
    } finally {
      writing.join();
    }
    assertTrue(operation.ask().getList("statements.nodes").size() > WRITES);
  }

  private static void assertWhole(Map<String, Object> statement) {
    String number = String.valueOf(statement.get("key")).replace("moved/st-", "");
    assertEquals(
        Map.of("key", "moved-" + number, "name", "Speaker " + number), statement.get("speaker"));
    assertEquals(List.of(Map.of("source", Map.of("key", "moved/s"))), statement.get("evidence"));
  }
}
