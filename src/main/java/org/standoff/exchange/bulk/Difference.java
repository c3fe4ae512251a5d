package org.standoff.exchange.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the record holds otherwise than a row gives it. It stays as it is held: only an editor
 * corrects what the record says.
 *
 * @param id what is held
 * @param kind its kind, for readers
 * @param main whether the row is about it, and does not only rest on it
 * @param fields the fields of the contract that differ, by name; there may be none where one of the
 *     following is told
 * @param crisis the key of the crisis that it is held in; null where the row is about the same one
 * @param retracted whether it was withdrawn
 * @param edited whether somebody has changed it, or recorded it, otherwise than by importing
 * @param otherwiseSourced whether it rests on none of the sources that the row rests on
 */
record Difference(
    UUID id,
    String kind,
    String key,
    boolean main,
    List<String> fields,
    @Nullable String crisis,
    boolean retracted,
    boolean edited,
    boolean otherwiseSourced) {

  /** Whether the row is refused: nobody but the row accounts for the difference. */
  boolean isRefused() {
    return crisis == null && !retracted && !edited && !otherwiseSourced;
  }

  /** The same for readers. */
  String reason() {
    String held = "the record holds the %s %s".formatted(kind, key);
    String otherwise = "otherwise than this row gives it (%s)".formatted(String.join(", ", fields));
    if (retracted) {
      return "the %s %s was retracted, and stays so".formatted(kind, key);
    } else if (crisis != null) {
      return fields.isEmpty()
          ? "%s in the crisis %s, and there it stays".formatted(held, crisis)
          : "%s in the crisis %s, and %s: so it stays".formatted(held, crisis, otherwise);
    }
    return "%s %s: %s".formatted(held, otherwise, outcome());
  }

  private String outcome() {
    if (edited) {
      return "it was changed by hand, and stays so";
    }
    return otherwiseSourced
        ? "it rests on other sources, and stays so"
        : "it stays so until an editor corrects it";
  }
}
