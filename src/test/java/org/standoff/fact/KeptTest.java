package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that name actors who were merged: q and r into p. */
class KeptTest {

  @Test
  void eachIsNamedOnceWhereTheKeptOneWas() {
    assertEquals(List.of("x", "p"), once("q", "x", "p"));
    assertEquals(List.of("p", "x"), once("p", "x", "q"));
    assertEquals(List.of("p", "x"), once("q", "x", "r"));
    assertEquals(List.of("x", "y"), once("x", "y"));
    assertEquals(List.of(), once());
  }

  private static List<String> once(String... named) {
    return Kept.once(List.of(named), key -> List.of("q", "r").contains(key) ? "p" : key);
  }
}
