package org.standoff.graphql.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BoundedNamesTest {

  @Test
  void onlyTheFirstNamesAreToldApart() {
    BoundedNames names = new BoundedNames(2);
    assertEquals("A", names.of("A"));
    assertEquals("B", names.of("B"));
    assertEquals("(other)", names.of("C"));
    assertEquals("A", names.of("A"));
  }
}
