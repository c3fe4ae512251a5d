package org.standoff.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the filters of one connection select. */
public final class Selection {
  private final Operation operation;
  private final String root;
  private final String prefix;

  /**
   * The selection of a connection.
   *
   * @param operation an operation that takes {@code filter}
   * @param root the field that it asks for
   * @param prefix what all keys begin with
   */
  public Selection(String operation, String root, String prefix) {
    this.operation = Operation.named(operation);
    this.root = root;
    this.prefix = prefix;
  }

  /**
   * A filter selects exactly these.
   *
   * @param filter as JSON
   * @param keys without the prefix, in alphabetical order, parted by blanks; null for none
   */
  public void assertSelects(String filter, String keys) {
    JsonPath data =
        operation.ask(Map.of("filter", Operation.variables("{\"it\":" + filter + "}").get("it")));
    List<String> expected = keys == null ? List.of() : Arrays.asList(keys.split(" "));
    List<String> found =
        data.getList(root + ".nodes.key", String.class).stream()
            .map(key -> key.startsWith(prefix) ? key.substring(prefix.length()) : key)
            .sorted()
            .toList();
    assertEquals(expected.stream().sorted().toList(), found, filter);
    assertEquals(expected.size(), data.getInt(root + ".totalCount"), filter);
  }
}
