package org.standoff.exchange.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorNameInput;
import org.standoff.actor.NameKind;

/** The names of a person: the one in use, then those in each language. */
final class Names {
  /** Languages that Wikidata writes in its own way, by BCP 47 tag. */
  private static final Map<String, String> TAGS =
      Map.of("simple", "en", "sr_ec", "sr-Cyrl", "sr_el", "sr-Latn");

  private static final String ENGLISH = "en";

  private final String name;
  private final Map<String, String> byLanguage = new TreeMap<>();

  Names(JsonNode person) {
    name = person.path("name").asText("").strip();
    person
        .path("names")
        .properties()
        .forEach(
            one -> {
              String label = one.getValue().asText("").strip();
              if (!label.isEmpty()) {
                byLanguage.put(one.getKey(), label);
              }
            });
  }

  /**
   * All names, each once: several names of a language on Wikidata may have one tag, or none.
   *
   * @throws IllegalArgumentException where there is none
   */
  List<ActorNameInput> all() {
    String primary = name.isEmpty() ? first() : name;
    boolean english = primary.equals(byLanguage.get(ENGLISH));
    List<ActorNameInput> names = new ArrayList<>();
    names.add(named(primary, english ? ENGLISH : null, NameKind.PRIMARY));
    byLanguage.forEach(
        (language, label) -> {
          if (!english || !language.equals(ENGLISH)) {
            names.add(named(label, tag(language), NameKind.ALIAS));
          }
        });
    return names.stream().distinct().toList();
  }

  private String first() {
    return byLanguage.values().stream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the person has no name"));
  }

  private static ActorNameInput named(String name, @Nullable String language, NameKind kind) {
    return new ActorNameInput(name, language, kind, null, null);
  }

  /** Null where it is no language that a tag could tell. */
  private static @Nullable String tag(String language) {
    String tag = TAGS.getOrDefault(language, language.replace('_', '-'));
    try {
      return new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty() ? null : tag;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
