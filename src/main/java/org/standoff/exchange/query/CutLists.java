package org.standoff.exchange.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts the lists within rows of which a row has more than the page that was asked for, and takes
 * out of rows what was asked only to know that.
 */
final class CutLists {
  private final Map<String, Long> rows = new TreeMap<>();

  /** Of each list, by the names on the way to it, how many rows have only a part. */
  Map<String, Long> rows() {
    return rows;
  }

  /** A row as the query itself asks for it. */
  Map<?, ?> row(Map<?, ?> row) {
    Map<String, Long> cut = new TreeMap<>();
    Map<?, ?> plain = plain(row, "", cut);
    cut.keySet().forEach(path -> rows.merge(path, 1L, Long::sum));
    return plain;
  }

  private static Map<?, ?> plain(Map<?, ?> from, String path, Map<String, Long> cut) {
    Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : from.entrySet()) {
      if (!entry.getKey().equals(NestedConnections.WHOLE)) {
        String below = path.isEmpty() ? "" + entry.getKey() : path + "." + entry.getKey();
        plain.put(entry.getKey(), value(entry.getValue(), below, cut));
      } else if (entry.getValue() instanceof Map<?, ?> info && info.containsValue(true)) {
        cut.put(path, 1L);
      }
    }
    return plain;
  }

  private static @Nullable Object value(@Nullable Object from, String path, Map<String, Long> cut) {
    if (from instanceof Map<?, ?> map) {
      return plain(map, path, cut);
    }
    if (from instanceof List<?> list) {
      List<@Nullable Object> elements = new ArrayList<>();
      list.forEach(element -> elements.add(value(element, path, cut)));
      return elements;
    }
    return from;
  }
}
