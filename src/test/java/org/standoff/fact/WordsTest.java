package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Filter;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

class WordsTest {

  private record Asked(@Nullable String text, @Nullable List<Asked> anyOf) implements Filter {
    @Override
    public Condition condition() {
      return Condition.ALWAYS;
    }

    @Override
    public List<String> texts() {
      return Words.texts(text, anyOf);
    }
  }

  @Test
  void aFilterAsksForItsOwnTextElseForThoseOfItsChoices() {
    Asked a = new Asked("a", null);
    Asked b = new Asked("b", List.of(a));
    Asked both = new Asked(null, List.of(a, new Asked(null, null), b));
    assertEquals(List.of("b"), Words.of(b).texts());
    assertEquals(List.of("a", "b"), Words.of(both).texts());
    assertEquals("a or b", Words.of(both).together());
    @Nullable Filter none = null;
    assertEquals(Words.NONE, Words.of(none));
    assertNull(Words.of(new Asked(null, List.of())).together());
  }

  @Test
  void argumentsAskForTheSame() {
    Map<String, Object> choices =
        Map.of("anyOf", List.of(Map.of("text", "a"), Map.of("text", "b")));
    assertEquals(List.of("a", "b"), Words.of(Map.of("filter", choices)).texts());
    assertEquals(List.of("c"), Words.of(Map.of("text", "c", "first", 3)).texts());
    assertEquals(List.of(), Words.of(Map.of("filter", Map.of("not", choices))).texts());
    assertEquals(List.of(), Words.of(Map.of("first", 3)).texts());
  }

  @Test
  void blankOrEndlessTextsAreRefused() {
    for (String text : List.of("", " \t\n", "x".repeat(501))) {
      RecordException refusal = assertThrows(RecordException.class, () -> Words.in(text));
      assertEquals(ErrorCode.VALIDATION, refusal.code());
    }
    assertEquals(List.of("x".repeat(500)), Words.in("x".repeat(500)).values());
  }

  @Test
  void relevanceNeedsAText() {
    assertThrows(RecordException.class, () -> Words.NONE.byRelevance(Direction.DESC));
    assertEquals(
        List.of("a or b"), new Words(List.of("a", "b")).byRelevance(Direction.ASC).values());
  }
}
