package org.standoff.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Marks the words of statements that a search matches, in one SQL statement for each search. */
@ApplicationScoped
class Highlights {

  private static final String MARKED =
      """
      select s.id,
             record.marked(s.language, s.quote, record.asked(?)) as quote,
             record.marked('en', s.summary, record.asked(?)) as summary
      from statement s
      where s.id = any (cast(? as uuid[]))
      """;

  private final EntityManager entities;

  Highlights(EntityManager entities) {
    this.entities = entities;
  }

  /** The highlights of statements, as HTML. */
  Map<Ask, String> of(List<Ask> asks) {
    Map<String, List<UUID>> byText = new LinkedHashMap<>();
    asks.forEach(
        ask -> byText.computeIfAbsent(ask.text, text -> new ArrayList<>()).add(ask.statement));
    Map<Ask, String> found = new HashMap<>();
    byText.forEach(
        (text, statements) ->
            entities
                .unwrap(Session.class)
                .createNativeQuery(MARKED, Object[].class)
                .setParameter(1, text)
                .setParameter(2, text)
                .setParameter(3, statements.toArray(UUID[]::new))
                .getResultList()
                .forEach(
                    row ->
                        found.put(
                            new Ask((UUID) row[0], text),
                            html((String) row[1], Objects.requireNonNull((String) row[2])))));
    return found;
  }

  private static String html(@Nullable String quote, String summary) {
    return Marks.html(quote != null && Marks.isMarked(quote) ? quote : summary);
  }

  /**
   * A statement and what was searched when it was found.
   *
   * @param statement the statement's UUID
   * @param text what was searched
   */
  record Ask(UUID statement, String text) {}
}
