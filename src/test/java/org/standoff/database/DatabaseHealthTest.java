package org.standoff.database;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseHealthTest {
  @Test
  void theServiceIsReadyWithItsDatabase() {
    when()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body(
            "checks.sort { it.name }.collect { it.name + ': ' + it.status }",
            contains("Database: UP", "Database migrations: UP", "Graceful Shutdown: UP"));
  }
}
