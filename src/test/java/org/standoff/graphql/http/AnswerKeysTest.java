package org.standoff.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Variables are told apart by their values, not by how they were written. */
class AnswerKeysTest {

  @Test
  void theOrderOfMembersIsOfNoAccount() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("a", Map.of("d", 1));
    one.put("b", List.of(1, 2));
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("b", List.of(1, 2));
    other.put("a", Map.of("d", 1));
    assertEquals(AnswerKeys.json(one), AnswerKeys.json(other));
    assertEquals("{\"a\":{\"d\":1},\"b\":[1,2]}", AnswerKeys.json(other));
  }

  static List<List<Object>> unlike() {
    return List.of(
        List.of(Map.of("a", 1), Map.of("a", "1")),
        List.of(Map.of("a", 1), Map.of("a", 1.0)),
        List.of(Map.of("a", true), Map.of("a", "true")),
        List.of(Map.of("a", List.of(1, 2)), Map.of("a", List.of(2, 1))),
        List.of(Map.of("a", List.of(1)), Map.of("a", 1)),
        List.of(Map.of("a", "b\",\"c\":\"d"), Map.of("a", "b", "c", "d")),
        List.of(Map.of(), Collections.singletonMap("a", null)),
        List.of(Map.of("a", "null"), Collections.singletonMap("a", null)),
        List.of(Map.of("a", Double.POSITIVE_INFINITY), Map.of("a", "Infinity")),
        List.of(Map.of("a", "\ud800"), Map.of("a", "?")),
        List.of(Map.of("a", "\ud800"), Map.of("a", "\ud801")),
        List.of(Map.of("a", "\u00e9"), Map.of("a", "e\u0301")),
        List.of(Map.of("a", BigInteger.TWO.pow(64)), Map.of("a", 1.8446744073709552E19)));
  }

  @ParameterizedTest
  @MethodSource
  void unlike(List<Object> values) {
    assertNotEquals(AnswerKeys.json(values.get(0)), AnswerKeys.json(values.get(1)));
  }
}
