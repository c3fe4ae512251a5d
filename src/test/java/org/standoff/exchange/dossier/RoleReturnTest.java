package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ActorKind;
import org.standoff.actor.ActorNameInput;
import org.standoff.actor.NameKind;
import org.standoff.actor.RoleInput;
import org.standoff.exchange.bulk.Mergers;
import org.standoff.exchange.dossier.MoveGroup.Timed;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.graphql.Operation;

/** What a correction takes away, a later one may bring back. */
@QuarkusTest
@TestProfile(OwnRecord.Profile.class)
class RoleReturnTest {
  private static final FuzzyDateInput UNKNOWN = new FuzzyDateInput(null, null, null, null, null);
  private static final Operation ROLES =
      Operation.of("{ actor(key: \"returning\") { roles { title } } }");

  @Inject OwnRecord own;
  @Inject StepWriter writer;
  @Inject EntityManager entities;

  @BeforeEach
  void loadWhatHasAPast() {
    own.loadPast();
  }

  @Test
  void aRoleThatReturnsIsShownAgain() {
    say(true, "chair", "member");
    say(false, "chair");
    assertEquals(List.of("chair"), ROLES.ask().getList("actor.roles.title"));
    say(false, "chair", "member again");
    assertEquals(List.of("chair", "member again"), ROLES.ask().getList("actor.roles.title"));
    say(false);
    say(false, "chair once more");
    assertEquals(List.of("chair once more"), ROLES.ask().getList("actor.roles.title"));
  }

  private void say(boolean first, String... titles) {
    ActorInput actor =
        new ActorInput(
            "returning",
            ActorKind.PERSON,
            List.of(new ActorNameInput("Ana", null, NameKind.PRIMARY, null, null)),
            List.of(),
            null,
            null,
            List.of(titles).stream().map(RoleReturnTest::role).toList(),
            List.of());
    Move move = new Move.Say(actor, actor, first, null, "read again");
    QuarkusTransaction.requiringNew().run(() -> write(move));
  }

  private void write(Move move) {
    long step =
        (long)
            entities
                .createNativeQuery(
                    "select record.begin_steps(array[null]::timestamptz[], array['read again'])",
                    Long.class)
                .getSingleResult();
    Timed timed = new Timed(new Step(1, null, "read again"), move);
    writer
        .ready(new MoveGroup(true, List.of(timed)), step - 1, new Mergers(List.of(), key -> key))
        .run();
  }

  private static RoleInput role(String title) {
    return new RoleInput(title, null, UNKNOWN, List.of(), List.of(), List.of());
  }
}
