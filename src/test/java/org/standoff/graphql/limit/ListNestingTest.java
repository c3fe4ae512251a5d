package org.standoff.graphql.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNestingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{a} | 0",
        "query ($a: [[Int!]!]) {a(b: $a)} | 2",
        "{a(b: [1] c: [2])} | 1",
        "{a(b: \"[[\" c: [\"]\\\"[[\" [\"\"]])} | 2",
        "{a(b: \"\"\"[[\" [ \\\"\"\" [[\"\"\" c: [])} | 1",
        "{a # [[[ \" ;[} | 1",
        "{a(b: \"[[;[ | 1",
        "{a(b: \"\"\"[[;[ | 0",
        "{a(b: \"[[\\ | 0",
        "]]][[ | 2",
      })
  void countsBracketsOutsideOfStringsAndComments(String text, int depth) {
    assertEquals(depth, ListNesting.of(text.replace(';', '\n')));
  }
}
