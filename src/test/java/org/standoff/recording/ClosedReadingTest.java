package org.standoff.recording;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where reading is closed, only those read who say who they are. */
@QuarkusTest
@TestProfile(ClosedReadingTest.Profile.class)
class ClosedReadingTest {
  private static final String SCHEMA = "/graphql/schema.graphql";
  private static final String ASK = "{ crises { totalCount } }";

  @Test
  void nobodyReadsUnknown() {
    new Desk(null).refused(ASK, Map.of(), "UNAUTHENTICATED");
    new Desk(null).refused("{ __schema { queryType { name } } }", Map.of(), "UNAUTHENTICATED");
    new Desk(null).refused("{ crisis(ky: 1) { nam } }", Map.of(), "UNAUTHENTICATED");
    new Desk(null).refused("{ crises {", Map.of(), "UNAUTHENTICATED");
    assertEquals(401, new Desk(TestIssuer.expired("reader")).post(ASK, Map.of()).statusCode());
  }

  @Test
  void theSchemaIsForThoseWhoRead() {
    given().get(SCHEMA).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
    given().auth().oauth2(TestIssuer.expired("reader")).get(SCHEMA).then().statusCode(401);
    given().auth().oauth2(TestIssuer.token()).get(SCHEMA).then().statusCode(200);
  }

  @Test
  void anyRoleReads() {
    assertEquals(1, new Desk(TestIssuer.token()).ask(ASK).getInt("crises.totalCount"));
  }

  /** With reading closed. */
  public static final class Profile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("standoff.read", "authenticated");
    }
  }
}
