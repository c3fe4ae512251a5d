package org.standoff.graphql.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyAccessTest {

  /** As Panache leaves an entity: a field that is empty until its getter loads it. */
  @SuppressWarnings("unused") // read by reflection only
  public static class Entity {
    public String lazy = "unloaded";
    public String plain = "field";

    public String getLazy() {
      return "loaded";
    }

    public boolean isOpen() {
      return true;
    }

    public String voiced() {
      return "accessor";
    }

    public String votesFor() {
      return "named";
    }

    public String getBroken() {
      throw new IllegalArgumentException("broken");
    }

    public void getNothing() {}
  }

  static final class Proxy extends Entity {
    @Override
    public String getLazy() {
      return "by proxy";
    }
  }

  record Row(String key) {}

  @ParameterizedTest
  @CsvSource({
    "lazy,,loaded",
    "plain,,field",
    "open,,true",
    "voiced,,accessor",
    "for,votesFor,named",
  })
  void gettersGoBeforeAccessorsAndFields(String property, String method, String value)
      throws Exception {
    Object read = PropertyAccess.find(Entity.class, property, method).read(new Entity());
    assertEquals(value, String.valueOf(read));
  }

  @Test
  void whatASubclassOverridesIsRead() throws Exception {
    assertEquals("by proxy", PropertyAccess.find(Entity.class, "lazy", null).read(new Proxy()));
  }

  @Test
  void recordsThatAreNotPublicCanBeRead() throws Exception {
    assertEquals("a", PropertyAccess.find(Row.class, "key", null).read(new Row("a")));
  }

  @Test
  void failuresOfGettersAreTheirOwn() {
    PropertyAccess broken = PropertyAccess.find(Entity.class, "broken", null);
    assertThrows(IllegalArgumentException.class, () -> broken.read(new Entity()));
  }

  @Test
  void missingPropertiesAreFaults() {
    assertThrows(
        IllegalStateException.class, () -> PropertyAccess.find(Entity.class, "nothing", null));
  }
}
