package org.standoff.graphql.row;

import java.lang.reflect.Field;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/**
 * A field of an entity or of a part of one.
 *
 * @param field the field in Java
 * @param content where its content is kept
 */
public record Slot(Field field, Content content) {

  /** Its name in Java. */
  public String property() {
    return field.getName();
  }

  /** Its name in the API. */
  public String name() {
    Name name = field.getAnnotation(Name.class);
    if (name != null) {
      return name.value();
    }
    return switch (field.getName()) {
      case "countryCode" -> "country";
      case "countryCodes" -> "countries";
      case "ownRoles" -> "roles";
      case "ownBallots" -> "ballots";
      default -> field.getName();
    };
  }

  /** Whether it is a field of the API, under whatever name. */
  public boolean isShown() {
    return field.getAnnotation(Ignore.class) == null || !name().equals(property());
  }

  /** Its value. */
  public @Nullable Object get(Object owner) {
    try {
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Gives it a value. */
  public void set(Object owner, @Nullable Object value) {
    try {
      field.set(owner, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
