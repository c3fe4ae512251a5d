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
 * @param from whence the record has it
 */
record Difference(
    UUID id,
    String kind,
    String key,
    boolean main,
    List<String> fields,
    @Nullable String crisis,
    boolean retracted,
    HeldFrom from) {

  /**
   * Whether the row is refused: it is about what differs, and nothing but the files accounts for
   * it.
   */
  boolean isRefused() {
    return main && crisis == null && !retracted && from.isOfFiles();
  }

  /** Whether the row adds nothing to what the record holds, not even ballots. */
  boolean isLeft() {
    return isRefused() || crisis != null || from == HeldFrom.OTHER_SOURCES;
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
    return "%s %s: %s".formatted(held, otherwise, from.outcome());
  }
}
