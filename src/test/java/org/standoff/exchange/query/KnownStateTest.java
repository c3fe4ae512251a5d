package org.standoff.exchange.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.exchange.dossier.OwnRecord;
import org.standoff.graphql.execution.OperationRequest;

/** All pages are of one state of the record, of connections too that cannot be asked about one. */
@QuarkusTest
@TestProfile(OwnRecord.Profile.class)
class KnownStateTest {
  @Inject QueryExporter exporter;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "2019-01-31T00:00:00Z, sources { nodes { key } }, `key`",
        "2019-02-01T00:00:00Z, sources { nodes { key } }, `key corrected/s`",
        "2019-02-01T00:00:00Z, votes { nodes { for } }, `for 1`",
        "2019-02-03T00:00:01Z, votes { nodes { for } }, `for 2`",
        "2019-02-03T00:00:01Z, votes(knownAt: \"2019-02-01T00:00:00Z\") { nodes { for } }, `for 1`",
        "2019-02-02T00:00:00Z, changes(first: 2) { nodes { number } }, `number 1 1 1 1 1 1 1 2 2 2"
            + " 2`"
      })
  void rowsAreOfThatState(String moment, String connection, String table) throws IOException {
    OperationRequest request =
        new OperationRequest("{ " + connection + " }", null, Map.of(), Map.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(request, RowFormat.CSV, out, OffsetDateTime.parse(moment));
    assertEquals(table, out.toString(StandardCharsets.UTF_8).strip().replace("\r\n", " "));
  }
}
