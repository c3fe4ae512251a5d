package org.standoff.graphql.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  @ParameterizedTest
  @CsvSource({"statments,statements", "Actor,actor", "acotr,actor", "speakers,speaker"})
  void findsWhatWasMeant(String sent, String meant) {
    assertEquals(meant, Suggestion.nearest(sent, List.of("actor", "statements", "speaker")));
  }

  @Test
  void findsNothingWhenAllIsFar() {
    assertNull(Suggestion.nearest("password", List.of("actor", "statements")));
    assertNull(Suggestion.nearest("", List.of("actor")));
    assertNull(Suggestion.nearest("actor".repeat(100), List.of("actor")));
    assertEquals("", Suggestion.of("password", List.of("actor")));
    assertEquals(" Did you mean actor?", Suggestion.of("actr", List.of("actor")));
  }

  @Property
  void editsAreSymmetricAndBounded(
      @ForAll @AlphaChars @StringLength(max = 12) String a,
      @ForAll @AlphaChars @StringLength(max = 12) String b) {
    int edits = Suggestion.edits(a, b);
    assertEquals(edits, Suggestion.edits(b, a));
    assertTrue(edits >= Math.abs(a.length() - b.length()));
    assertTrue(edits <= Math.max(a.length(), b.length()));
    assertEquals(a.equals(b), edits == 0);
  }
}
