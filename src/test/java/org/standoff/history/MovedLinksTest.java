package org.standoff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.graphql.Operation;
import org.standoff.recording.Desk;

/** The links of a fact that leaves a crisis leave it too, and whoever follows is told. */
@QuarkusTest
@TestProfile(MovedFact.Profile.class)
class MovedLinksTest {
  private static final String LINK =
      """
      mutation ($from: ID!, $to: ID!) {
        link(from: $from, kind: PART_OF, to: $to, reason: "after all") { id } }
      """;

  @Inject OwnRecord own;

  private MovedFact fact;

  @BeforeEach
  void record() {
    fact = MovedFact.record(own);
  }

  @Test
  void whatBecomesOfItsLinksIsToldInTheNewCrisis() {
    String about = fact.link("ABOUT");
    fact.move(1, fact.to);
    MovedFact.retract(about, 2);
    assertFalse(fact.told(fact.from).contains("RETRACTED null"));
    assertTrue(fact.told(fact.to).contains("RETRACTED null"));
  }

  @Test
  void aLinkThatWasWithdrawnFollowsWhenItStandsAgain() {
    String partOf = fact.link("PART_OF");
    JsonPath facts =
        Operation.of(
                "{ a: fact(kind: EVENT, key: \"%1$s/goes\") { id } b: fact(kind: EVENT, key: \"%1$s/stays\") { id } }"
                    .formatted(fact.from))
            .ask();
    MovedFact.retract(partOf, 1);
    fact.move(1, fact.to);
    assertEquals(2, fact.told(fact.to).size(), "the fact and the link that stands");
    assertEquals(3, fact.told(fact.from).size());
    Desk.REVIEWER.ask(LINK, Map.of("from", facts.get("a.id"), "to", facts.get("b.id")));
    assertEquals(3, fact.told(fact.to).size());
    assertEquals(3, fact.told(fact.from).size(), "it was withdrawn there");
  }
}
