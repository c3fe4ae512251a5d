package org.standoff.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarksTest {

  @Test
  void marksAreNotNested() {
    assertEquals(
        "a <mark>b</mark> <mark>c-d</mark>",
        Marks.html("a \u0002\u0002b\u0003\u0003 \u0002c-\u0002d\u0003\u0003"));
  }

  @Test
  void allElseIsEscaped() {
    assertEquals(
        "&lt;script&gt;&amp;&quot;&#39;&lt;/script&gt;<mark>&lt;</mark>",
        Marks.html("\u0007<\u0007script>&\"'</script>\u0002<\u0003"));
  }

  @Test
  void tellsWhetherAnythingIsMarked() {
    assertTrue(Marks.isMarked("a \u0002b\u0003"));
    assertFalse(Marks.isMarked("a b"));
  }
}
