package org.standoff.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.Operation;
import org.standoff.recording.TestIssuer;

/** Where reading is closed, only those follow who say who they are. */
@QuarkusTest
@TestProfile(ClosedFollowingTest.Profile.class)
class ClosedFollowingTest {
  private static final String RECORDED = Operation.named("recorded").text();

  @Test
  void nobodyFollowsUnknown() {
    try (SocketClient socket = SocketClient.open(null)) {
      socket.subscribe("a", RECORDED, Map.of("fromNumber", 0));
      JsonPath error = socket.next();
      assertEquals("error", error.getString("type"));
      assertEquals("UNAUTHENTICATED", error.getString("payload[0].extensions.code"));
    }
  }

  @Test
  void anyRoleFollows() {
    try (SocketClient socket = SocketClient.open(TestIssuer.token());
        SocketClient header = SocketClient.silent("graphql-transport-ws", TestIssuer.token())) {
      header.init(null);
      socket.subscribe("a", RECORDED, Map.of("fromNumber", 0));
      header.subscribe("a", RECORDED, Map.of("fromNumber", 0));
      assertEquals("RECORDED", socket.next("a").getString("recorded.kind"));
      assertEquals("RECORDED", header.next("a").getString("recorded.kind"));
    }
  }

  /** With reading closed. */
  public static final class Profile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("standoff.read", "authenticated");
    }
  }
}
