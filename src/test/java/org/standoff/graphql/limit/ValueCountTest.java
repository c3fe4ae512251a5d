package org.standoff.graphql.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.parser.Parser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{a} | 0",
        "{a(b: 1 c: $d)} | 0",
        "{a(b: [1 2 $d])} | 3",
        "{a(b: {c: [1 2] d: 3})} | 4",
        "{a(b: [[1] [2 3]]) {e(f: [1])}} | 6",
        "{... {a(b: [1])} ...F ...F} fragment F on Query {a(b: [1 2])} | 3",
        "query ($d: [Int] = [1 2 3]) {a} | 3",
        "mutation ($d: [Int] = [1 2 3]) {a(b: [1 2]) {c(d: [1])}} | 1",
        "mutation {...F} fragment F on Mutation {a(b: [1 2]) {c(d: [1])}} | 1",
        "query A {a(b: [1])} query B {a(b: [1])} | 2",
      })
  void countsTheArgumentsOfADocument(String text, int values) {
    assertEquals(values, ValueCount.of(new Parser().parseDocument(text)));
  }

  @Test
  void countsVariables() {
    Object filter = Map.of("anyOf", List.of(Map.of("kind", List.of("A", "B")), Map.of()));
    assertEquals(7, ValueCount.of(Map.of("filter", filter)));
  }
}
