package org.standoff.graphql.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** They are a map like any other to whoever does not know them. */
class MembersTest {
  private static final List<SerializableString> NAMES =
      Stream.of("key", "note").<SerializableString>map(SerializedString::new).toList();

  private final Members members = new Members(NAMES, new Object[] {"a", null});

  @Test
  void theyEqualAMapOfTheSameMembers() {
    Map<String, @Nullable Object> same = new LinkedHashMap<>();
    same.put("key", "a");
    same.put("note", null);
    assertEquals(same, members);
    assertEquals(members, same);
    assertEquals(same.hashCode(), members.hashCode());
    assertEquals("{key=a, note=null}", members.toString());
  }

  @Test
  void theyAreFoundByName() {
    assertEquals("a", members.get("key"));
    assertNull(members.get("note"));
    assertTrue(members.containsKey("note"));
    assertFalse(members.containsKey("name"));
  }

  @Test
  void theyCannotBeChanged() {
    assertThrows(UnsupportedOperationException.class, () -> members.put("key", "b"));
    assertThrows(UnsupportedOperationException.class, members::clear);
  }
}
