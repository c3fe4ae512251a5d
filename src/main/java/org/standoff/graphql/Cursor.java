package org.standoff.graphql;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.UUID;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/**
 * A place in an order, between rows: it stays valid whatever is recorded before or after it.
 *
 * @param sort the name of the order
 * @param direction its direction
 * @param value what the row is ordered by, as PostgreSQL writes it
 * @param id the row's id
 */
record Cursor(String sort, Direction direction, String value, UUID id) {

  private static final String SEPARATOR = "\n";
  private static final int PARTS = 4;

  static Cursor of(Sort sort, String value, UUID id) {
    return new Cursor(sort.name(), sort.direction(), value, id);
  }

  /** Reads a cursor of this order; refuses any other with {@link ErrorCode#VALIDATION}. */
  static Cursor parse(String text, Sort sort) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = plain.split(SEPARATOR, PARTS);
      if (parts.length != PARTS) {
        throw unreadable();
      }
      if (!parts[0].equals(sort.name()) || !parts[1].equals(sort.direction().name())) {
        throw new RecordException(ErrorCode.VALIDATION, "The cursor belongs to another order.");
      }
      return new Cursor(
          parts[0], sort.direction(), sort.type().check(parts[3]), UUID.fromString(parts[2]));
    } catch (IllegalArgumentException | DateTimeException notOurs) {
      throw unreadable();
    }
  }

  private static RecordException unreadable() {
    return new RecordException(ErrorCode.VALIDATION, "The cursor is not one of this service.");
  }

  @Override
  public String toString() {
    String plain = String.join(SEPARATOR, sort, direction.name(), id.toString(), value);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
