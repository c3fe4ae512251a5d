package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.standoff.crisis.Crisis;
import org.standoff.fact.Steps;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.graphql.Operation;

/** A step changes a thing once, however often it is written meanwhile. */
@QuarkusTest
@TestProfile(OwnRecord.Profile.class)
class RevisionTest {
  private static final String CRISIS =
      "crisis: {key: written, name: Written, summary: Once., period: {edtf: \"2019\"}}\n";

  @Inject OwnRecord own;
  @Inject EntityManager entities;
  @Inject Steps steps;

  @Test
  void aStepThatWritesTwiceMakesOneRevision() {
    own.load(CRISIS);
    for (int step = 0; step < 2; step++) {
      QuarkusTransaction.requiringNew().run(this::writeTwice);
    }
    int revision = QuarkusTransaction.requiringNew().call(() -> crisis().revision);
    assertEquals(3, revision);
    assertEquals(
        "twice",
        Operation.of("{ crisis(key: \"written\") { name } }").ask().getString("crisis.name"));
  }

  private void writeTwice() {
    steps.begin("a test", null, null);
    for (String name : new String[] {"once", "twice"}) {
      crisis().name = name;
      entities.flush();
    }
  }

  private Crisis crisis() {
    return entities.find(Crisis.class, NodeId.uuidOf(NodeKind.CRISIS, "written"));
  }
}
