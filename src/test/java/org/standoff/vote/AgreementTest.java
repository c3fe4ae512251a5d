package org.standoff.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standoff.fact.JudgedRecord;
import org.standoff.graphql.Operation;

/** Votes that the desk has deprecated, or that nobody claims were held, are no ballots cast. */
@QuarkusTest
@TestProfile(JudgedRecord.class)
class AgreementTest {

  @Test
  void onlyVotesThatStandAndAreClaimedCount() {
    JsonPath data =
        Operation.of(
                """
                {
                  agreement(a: "jud-a", b: "jud-b") { votes same opposite share }
                  ballotCounts(filter: {crisis: "judged"}, by: CHOICE) { key count }
                }
                """)
            .ask();
    assertEquals(1, data.getInt("agreement.votes"));
    assertEquals(1, data.getInt("agreement.same"));
    assertEquals(0, data.getInt("agreement.opposite"));
    assertEquals(1.0f, data.getFloat("agreement.share"));
    assertEquals(List.of("FOR"), data.getList("ballotCounts.key"));
    assertEquals(List.of(2), data.getList("ballotCounts.count"));
  }
}
