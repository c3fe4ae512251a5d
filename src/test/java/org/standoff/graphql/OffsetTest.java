package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** Offsets go up to 18 hours in ISO 8601, and not as far in PostgreSQL. */
@QuarkusTest
class OffsetTest {
  @Test
  void momentsMayHaveAnyOffset() {
    JsonPath data =
        Operation.of(
                """
                {
                  east: crisis(key: "venezuela-2019", knownAt: "2001-01-01T00:00:00+16:00") { key }
                  west: crises(knownAt: "2001-01-01T00:00:00-18:00") { totalCount }
                  changes(from: "2001-01-01T00:00:00-18:00", first: 1) { nodes { number } }
                  crisis(key: "venezuela-2019") {
                    changes(from: "2001-01-01T00:00:00-18:00", to: "2002-01-01T00:00:00+18:00") {
                      nodes { number }
                    }
                  }
                }
                """)
            .ask();
    assertNull(data.get("east"));
    assertEquals(0, data.getInt("west.totalCount"));
    assertEquals(1, data.getList("changes.nodes").size());
    assertEquals(0, data.getList("crisis.changes.nodes").size());
  }
}
