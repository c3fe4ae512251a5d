package org.standoff.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standoff.graphql.execution.OperationRequest;
import org.standoff.graphql.limit.LimitSettings;

/**
 * Answers are told apart by all they depend on, variables by value, not by how they are written.
 */
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

  @Test
  void anAnswerBelongsToItsBuildAndItsLimit() {
    assertEquals(key("1+20261128", 100), key("1+20261128", 100));
    assertNotEquals(key("1+20261128", 100), key("1+20261129", 100));
    assertNotEquals(key("1+20261128", 100), key("1+20261128", 101));
  }

  private static String key(String version, int costLimit) {
    LimitSettings limits =
        (LimitSettings)
            Proxy.newProxyInstance(
                LimitSettings.class.getClassLoader(),
                new Class<?>[] {LimitSettings.class},
                (settings, setting, arguments) -> costLimit);
    SecurityIdentity nobody = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    OperationRequest request = new OperationRequest("{ a }", null, Map.of(), Map.of());
    Asked asked = new Asked(true, MediaType.JSON, false, List.of());
    return new AnswerKeys(nobody, version, limits).of(request, asked);
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
