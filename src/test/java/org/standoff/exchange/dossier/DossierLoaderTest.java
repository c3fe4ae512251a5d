package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.database.OwnThread;
import org.standoff.database.RecordLock;
import org.standoff.exchange.dossier.DossierLoader.Result;
import org.standoff.graphql.Operation;

/** A dossier is loaded whole, once, or not at all. */
@QuarkusTest
@TestProfile(OwnRecord.Profile.class)
class DossierLoaderTest {
  /** The crisis, a source, two actors, five facts and two links. */
  private static final int THINGS = 11;

  private static final String NEW_SPEECH =
      """
      crisis: {key: %1$s, name: New, summary: A new crisis., period: {edtf: "2019"}}
      sources:
        - {key: %1$s/s, kind: NEWS_REPORT, published: {edtf: "2019-02-01"}}
      statements:
        - key: %1$s/st-1
          summary: Says so.
          speaker: %2$s
          kind: SPEECH
          quotation: DIRECT
          said: {edtf: "2019-02-01"}
          evidence: [{source: %1$s/s}]
      """;

  @Inject OwnRecord own;
  @Inject DataSource database;

  @BeforeEach
  void load() {
    own.loadPast();
  }

  @Test
  void loadingAgainChangesNothing() {
    List<Long> before = own.size();
    assertEquals(new Result(0, THINGS), own.loadPast());
    assertEquals(before, own.size());
  }

  @Test
  void aNewDossierIsOneStep() {
    List<Long> before = own.size();
    assertEquals(new Result(3, 0), own.load(NEW_SPEECH.formatted("one-step", "corrected-a")));
    List<Long> after = own.size();
    assertEquals(before.get(0) + 1, after.get(0));
    // identities, rows and the step; the statement has one evidence besides
    assertEquals(before.get(1) + 8, after.get(1));
    assertEquals(new Result(0, 3), own.load(NEW_SPEECH.formatted("one-step", "corrected-a")));
    assertEquals(after, own.size());
  }

  @Test
  void aFileWithAFaultLeavesTheRecordAsItWas() {
    List<Long> before = own.size();
    String faulty =
        NEW_SPEECH.formatted("faulty", "corrected-a").replace("kind: SPEECH", "kind: SHOUT");
    assertThrows(DossierException.class, () -> own.load(faulty));
    assertEquals(before, own.size());
    assertUnknown("faulty");
  }

  @Test
  void aReferenceThatLeadsNowhereLeavesTheRecordAsItWas() {
    assertEquals(
        List.of(
            new Fault(
                7,
                "statements[0].speaker",
                "is neither in this file nor in the record: no actor nobody")),
        assertRefused("dangling", NEW_SPEECH.formatted("dangling", "nobody")));
  }

  @Test
  void aPastBeforeTheNewestStepLeavesTheRecordAsItWas() {
    List<Fault> faults =
        assertRefused(
            "late",
            NEW_SPEECH.formatted("late", "corrected-a") + "    recordedAt: 2019-02-05T00:00:00Z\n");
    assertEquals(1, faults.size());
    assertEquals(12, faults.get(0).line());
    assertEquals("statements[0].recordedAt", faults.get(0).path());
    assertTrue(
        faults.get(0).reason().startsWith("is not later than the newest step of the record"));
  }

  @Test
  void anExternalIdOfAnotherActorLeavesTheRecordAsItWas() {
    String actor =
        "actors:\n  - {key: %s, kind: PERSON, names: [{name: X, kind: PRIMARY}],"
            + " externalIds: [{scheme: viaf, value: '7'}]}\n";
    own.load(NEW_SPEECH.formatted("ids", "corrected-a") + actor.formatted("ids-a"));
    assertEquals(
        List.of(
            new Fault(
                13, "actors[0].externalIds[0]", "is an external id of actor ids-a in the record")),
        assertRefused(
            "more-ids",
            NEW_SPEECH.formatted("more-ids", "corrected-a") + actor.formatted("ids-b")));
  }

  private List<Fault> assertRefused(String crisis, String dossier) {
    List<Long> before = own.size();
    DossierException refused = assertThrows(DossierException.class, () -> own.load(dossier));
    assertEquals(before, own.size());
    assertUnknown(crisis);
    return refused.faults();
  }

  @Test
  void twoInstancesThatLoadTheSameDoSoOneAfterTheOther() throws Exception {
    String dossier = NEW_SPEECH.formatted("two-instances", "corrected-a");
    CompletableFuture<Result> one;
    CompletableFuture<Result> other;
    try (RecordLock writer =
        RecordLock.by(database, "select number from record.counter for update")) {
      one = CompletableFuture.supplyAsync(() -> own.load(dossier), OwnThread.EACH);
      other = CompletableFuture.supplyAsync(() -> own.load(dossier), OwnThread.EACH);
      writer.awaitBlocked(2);
    }
    assertEquals(
        Set.of(new Result(3, 0), new Result(0, 3)),
        Set.of(one.get(20, TimeUnit.SECONDS), other.get(20, TimeUnit.SECONDS)));
  }

  private static void assertUnknown(String crisis) {
    Object found =
        Operation.of("query ($key: String!) { crisis(key: $key) { key } }")
            .ask(java.util.Map.of("key", crisis))
            .get("crisis");
    assertEquals(null, found);
  }
}
