package org.standoff.database;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service on the embedded database trusts the tokens of the command, and no others. */
class TokenIT {
  private static final String ACTOR =
      "mutation { recordActor(input: {key: \"t/a\", kind: PERSON, names: [{name: \"A\", kind: PRIMARY}]}) { key } }";
  private static final String MERGE =
      "mutation { mergeActors(keep: \"a\", merge: \"b\", reason: \"r\") { key } }";

  @TempDir Path home;

  @Test
  void itsTokensAreTrustedWithoutConfiguration() throws Exception {
    assumeFalse(ServiceProcess.isNative(), "it has no database of its own");
    try (ServiceProcess service = ServiceProcess.packaged(home, Map.of())) {
      int port = service.awaitPort();
      assertEquals("200 UNAUTHENTICATED", write(port, ACTOR, null));
      String editor = token(home, "--role", "editor", "--name", "ana");
      assertEquals("200 null", write(port, ACTOR, editor));
      assertEquals("200 FORBIDDEN", write(port, MERGE, editor));
      assertEquals("200 NOT_FOUND", write(port, MERGE, token(home)));
      assertEquals("401", write(port, ACTOR, token(home.resolve("other"))));
      Path key = home.resolve("development-key.json");
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    }
  }

  @Test
  void whereAnIssuerIsConfiguredThereAreNone() throws Exception {
    Map<String, String> issuer = Map.of("MP_JWT_VERIFY_ISSUER", "https://issuer.test");
    try (ServiceProcess command = ServiceProcess.packaged(home, issuer, "token")) {
      assertEquals(1, command.awaitEnd());
      assertEquals(
          "standoff: an issuer is configured: the service trusts its tokens, and none of mine\n",
          command.errors());
    }
  }

  private static String token(Path home, String... options)
      throws IOException, InterruptedException {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "token";
    System.arraycopy(options, 0, arguments, 1, options.length);
    try (ServiceProcess command = ServiceProcess.packaged(home, Map.of(), arguments)) {
      int status = command.awaitEnd();
      assertEquals("0 ", status + " " + command.errors());
      String token = command.output();
      assertTrue(token.matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+"), token);
      return token;
    }
  }

  private static String write(
      int port, String mutation, @org.jspecify.annotations.Nullable String token) {
    var request = given().port(port).contentType("application/json");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    var answer =
        request.body(Map.of("query", mutation)).post("/graphql").then().extract().response();
    if (answer.statusCode() == 401) {
      return "401";
    }
    return answer.statusCode()
        + " "
        + answer.jsonPath().getString("errors?.getAt(0)?.extensions?.code");
  }
}
