package org.standoff.graphql.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResult;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.execution.Documents;
import org.standoff.graphql.execution.OperationExecutor;
import org.standoff.graphql.execution.OperationRequest;
import org.standoff.graphql.execution.PreparedOperation.Accepted;

/** A document keeps a plan for each of its fields at most, however often it is asked. */
@QuarkusTest
class KeptPlansTest {
  private static final int MERGED = 6;

  @Inject Documents documents;
  @Inject OperationExecutor executor;

  @Test
  void aPlanIsKeptOnce() {
    String query = "{ statements(first: 2) { nodes { key speaker { key } evidence { note } } } }";
    int first = kept(query, Map.of());
    assertTrue(first > 0);
    assertEquals(first, kept(query, Map.of()));
  }

  @Test
  void fieldsThatVariablesMergeAreNotKeptInAllTheirWays() {
    String merged = repeated("nodes @include(if: $v%d) { key }");
    String spread = repeated("... @include(if: $v%d) { nodes { key } }");
    String nested = repeated("... @include(if: $v%d) { speaker { key } }");
    for (String selected : List.of(merged, spread, "nodes { key %s }".formatted(nested))) {
      String query =
          "query (%s) { statements(first: 1) { pageInfo { hasNextPage } %s } }"
              .formatted(repeated("$v%d: Boolean!"), selected);
      int kept = 0;
      for (int i = 0; i < 1 << MERGED; i++) {
        kept = kept(query, chosen(i));
      }
      assertTrue(kept <= 2 * MERGED, kept + " plans of " + query);
    }
  }

  private static String repeated(String text) {
    return IntStream.range(0, MERGED).mapToObj(text::formatted).collect(Collectors.joining(" "));
  }

  private static Map<String, Object> chosen(int bits) {
    return IntStream.range(0, MERGED)
        .boxed()
        .collect(Collectors.toMap("v%d"::formatted, i -> (bits >> i & 1) == 1));
  }

  private int kept(String query, Map<String, Object> variables) {
    Accepted operation = (Accepted) documents.prepare(query, null);
    ManagedContext request = Arc.container().requestContext();
    request.activate();
    try {
      ExecutionResult result =
          executor.execute(
              operation, new OperationRequest(query, null, variables, Map.of()), Map.of());
      assertEquals(List.of(), result.getErrors());
    } finally {
      request.terminate();
    }
    return KeptPlans.count(operation.document());
  }
}
