package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.fact.FactLink;
import org.standoff.fact.Keyed;
import org.standoff.fact.Recorder;
import org.standoff.fact.Steps;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.Operation;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/** What a dossier brings anew is the same row for row as if it had been recorded by mutations. */
@QuarkusTest
@TestProfile(EmptyRecord.Profile.class)
class PastRowsTest {
  private static final String MERGED = "{voter: every-field-b, choice: FOR}";

  private static final String VOTE =
      """
      crisis: {key: later, name: Later, summary: Goes on., period: {}}
      votes:
        - key: later/vo-1
          summary: Votes so.
          body: every-field-c
          subject: a motion
          held: {}
          result: ADOPTED
          ballots: %s
          evidence: [{source: every-field/s}]
      """;

  @Inject EmptyRecord record;
  @Inject OwnRecord own;
  @Inject EntityManager entities;
  @Inject Steps steps;
  @Inject @All List<Recorder<?, ?>> recorders;

  @BeforeEach
  void empty() {
    record.empty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/resources/dossiers/every-field.yaml",
        "src/main/resources/dossiers/venezuela-2019.yaml",
        "src/main/resources/dossiers/briefing-2019-01-29.yaml"
      })
  void rowsAreThoseOfEntities(String file) throws IOException {
    String text = Files.readString(Path.of(file));
    own.load(text);
    List<String> loaded = record.rows();
    Instant moment = QuarkusTransaction.requiringNew().call(this::recordedAt);
    record.empty();
    Dossier dossier = Sample.read(text);
    QuarkusTransaction.requiringNew().run(() -> persist(dossier, moment));
    assertEquals(String.join("\n", record.rows()), String.join("\n", loaded));
  }

  @Test
  void actorsThatWereMergedStandForTheOneThatWasKept() {
    own.loadFile("every-field.yaml");
    record.merge("every-field-a", "every-field-b", null);
    List<String> before = record.rows();
    String vote = VOTE.formatted("[{voter: every-field-a, choice: FOR}, %s]".formatted(MERGED));
    RecordException refused = assertThrows(RecordException.class, () -> own.load(vote));
    assertEquals(ErrorCode.VALIDATION, refused.code());
    assertEquals(before, record.rows());
    own.load(VOTE.formatted("[%s]".formatted(MERGED)));
    assertEquals(
        "every-field-a",
        Operation.of(
                "{ votes(filter: {crisis: \"later\"}) { nodes { ballots { nodes { voter { key } } } } } }")
            .ask()
            .getString("votes.nodes[0].ballots.nodes[0].voter.key"));
  }

  private Instant recordedAt() {
    return entities
        .unwrap(Session.class)
        .createNativeQuery("select at from record.step", Instant.class)
        .getSingleResult();
  }

  private void persist(Dossier dossier, Instant moment) {
    steps.begin(null, null, moment);
    contents(dossier).forEach(content -> recorders.forEach(recorder -> persist(recorder, content)));
    entities.flush();
    dossier.links().forEach(link -> entities.persist(FactLink.of(link.content())));
  }

  private static Stream<Keyed> contents(Dossier dossier) {
    return Stream.of(
            Stream.of(dossier.crisis()),
            dossier.otherCrises().stream(),
            dossier.actors().stream(),
            dossier.sources().stream(),
            dossier.statements().stream(),
            dossier.votes().stream(),
            dossier.positions().stream(),
            dossier.casualtyFigures().stream(),
            dossier.events().stream())
        .flatMap(entries -> entries)
        .map(Entry::content);
  }

  private <I extends Keyed, E extends VersionedEntity> void persist(
      Recorder<I, E> recorder, Keyed content) {
    if (recorder.input().isInstance(content)) {
      I input = recorder.input().cast(content);
      E entity = recorder.create(input);
      entities.persist(entity);
      recorder.complete(input, entity, true);
    }
  }
}
