package org.standoff.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dossiers made of the changes that the feed tells, one for each crisis. */
final class Replay {
  private static final Map<String, String> SECTIONS =
      Map.of(
          "Actor", "actors",
          "Source", "sources",
          "Statement", "statements",
          "Position", "positions",
          "Vote", "votes",
          "CasualtyFigure", "casualtyFigures",
          "Event", "events",
          "FactLink", "links");

  private final List<Map<String, Object>> dossiers = new ArrayList<>();
  private final Map<Object, Map<String, Object>> entries = new LinkedHashMap<>();

  /** The dossiers, in the order in which their crises were recorded. */
  static List<Map<String, Object>> dossiers(List<Map<String, Object>> changes) {
    Replay replay = new Replay();
    changes.stream().filter(change -> "Crisis".equals(type(change))).forEach(replay::begin);
    changes.stream().filter(change -> !"Crisis".equals(type(change))).forEach(replay::add);
    return replay.dossiers;
  }

  private void begin(Map<String, Object> change) {
    Map<String, Object> dossier = new LinkedHashMap<>();
    dossier.put("number", change.get("number"));
    dossier.put("crisis", content(change));
    dossiers.add(dossier);
  }

  private void add(Map<String, Object> change) {
    Map<String, Object> told = new LinkedHashMap<>(Map.of("recordedAt", at(change, "at")));
    Object reason = node(change, "revision").get("reason");
    if (reason != null) {
      told.put("reason", reason);
    }
    Object id = node(change, "node").get("id");
    Map<String, Object> known = entries.get(id);
    if ("RETRACTED".equals(change.get("kind"))) {
      Objects.requireNonNull(known).put("retracted", told);
      return;
    }
    told.putAll(content(change));
    if (known == null) {
      section(change).add(told);
      entries.put(id, told);
    } else {
      supersede(known, told);
    }
  }

  /** The entry says what is new; what it said before is the last of its revisions. */
  private static void supersede(Map<String, Object> entry, Map<String, Object> told) {
    List<Object> revisions = new ArrayList<>();
    if (entry.remove("revisions") instanceof List<?> earlier) {
      revisions.addAll(earlier);
    }
    Map<String, Object> past = new LinkedHashMap<>(entry);
    past.keySet()
        .removeAll(entry.containsKey("from") ? List.of("from", "kind", "to") : List.of("key"));
    revisions.add(past);
    entry.clear();
    entry.putAll(told);
    entry.put("revisions", revisions);
  }

  @SuppressWarnings("unchecked") // filled with lists of maps only
  private List<Map<String, Object>> section(Map<String, Object> change) {
    int number = (Integer) at(change, "number");
    Map<String, Object> dossier =
        dossiers.stream()
            .filter(each -> (Integer) at(each, "number") <= number)
            .reduce((earlier, later) -> later)
            .orElseThrow();
    String section = Objects.requireNonNull(SECTIONS.get(type(change)));
    return (List<Map<String, Object>>)
        dossier.computeIfAbsent(section, ignored -> new ArrayList<Map<String, Object>>());
  }

  private static Map<String, Object> content(Map<String, Object> change) {
    Map<String, Object> content = new LinkedHashMap<>(node(change, "node"));
    content.keySet().removeAll(List.of("id", "__typename", "crisis"));
    return input(content);
  }

  /** What has one field only is that field; what is null is left out. */
  private static Map<String, Object> input(Map<String, Object> output) {
    Map<String, Object> input = new LinkedHashMap<>();
    output.forEach(
        (name, value) -> {
          Object plain = plain(value);
          if (plain != null) {
            input.put(name.replaceAll("_\\w+$", ""), plain);
          }
        });
    if ("standoff-1".equals(input.get("rules")) && !"BETWEEN".equals(input.get("qualifier"))) {
      input.keySet().removeAll(List.of("low", "best", "high")); // they are read again
    }
    return input;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Replay::plain).toList();
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> fields = new LinkedHashMap<>();
      map.forEach((name, field) -> fields.put((String) name, field));
      fields.computeIfPresent("kind", (name, kind) -> kind(kind));
      return fields.size() == 1 ? plain(fields.values().iterator().next()) : input(fields);
    }
    return value;
  }

  /** The kind of a fact by the name of its type; other kinds are in capitals already. */
  private static Object kind(Object kind) {
    return ((String) kind).replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  private static Object type(Map<String, Object> change) {
    return at(node(change, "node"), "__typename");
  }

  private static Object at(Map<String, Object> map, String name) {
    return Objects.requireNonNull(map.get(name), name);
  }

  @SuppressWarnings("unchecked") // JSON objects have texts for names
  private static Map<String, Object> node(Map<String, Object> change, String name) {
    return (Map<String, Object>) at(change, name);
  }
}
