package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIdTest {
  private static final UUID SOME = NodeId.uuidOf(NodeKind.CRISIS, "venezuela-2019");

  @ParameterizedTest
  @EnumSource(value = NodeKind.class, mode = EnumSource.Mode.EXCLUDE, names = "ROLE")
  void aNodeIsReadFromItsId(NodeKind kind) {
    NodeId id = new NodeId(kind, SOME);
    assertEquals(Optional.of(id), NodeId.parse(id.toString()));
  }

  @Test
  void aRoleIsNoNode() {
    assertEquals(Optional.empty(), NodeId.parse(new NodeId(NodeKind.ROLE, SOME).toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "%%%", "WkFBQUFBQUFBQUFBQUFBQUE"})
  void whatIsNoIdHasNoNode(String text) {
    assertEquals(Optional.empty(), NodeId.parse(text));
  }
}
