package org.standoff.graphql.row;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How rows make an entity or a part of one, by the annotations by which Hibernate maps it.
 * Hibernate itself keeps one state of an entity at a time, and takes long for each.
 *
 * @param type the class, with public fields or a record
 * @param slots its fields, in the order in which they are declared, inherited ones first
 * @param constructor that of a record, or the one without parameters
 */
public record Layout(Class<?> type, List<Slot> slots, Constructor<?> constructor) {

  private static final Map<Class<?>, Layout> KNOWN = new ConcurrentHashMap<>();

  /** The layout of a class. */
  public static Layout of(Class<?> type) {
    Layout known = KNOWN.get(type);
    if (known == null) { // not computeIfAbsent, since reading a layout reads those of its parts
      List<Slot> slots = fields(type).stream().map(Layout::slot).toList();
      known = new Layout(type, slots, constructor(type, slots));
      KNOWN.put(type, known);
    }
    return known;
  }

  /** The table of an entity. */
  public String table() {
    return type.getAnnotation(Table.class).name();
  }

  /** The slot of an entity's identity, where that is one column. */
  Slot identity() {
    return slots.stream()
        .filter(slot -> slot.field().isAnnotationPresent(Id.class))
        .findFirst()
        .orElseThrow();
  }

  /** A new object without content. */
  public Object create() {
    return construct();
  }

  /** A new record of these values, one for each slot. */
  public Object create(List<@Nullable Object> values) {
    return construct(values.toArray());
  }

  private Object construct(@Nullable Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Constructor<?> constructor(Class<?> type, List<Slot> slots) {
    Class<?>[] parameters =
        type.isRecord()
            ? slots.stream().map(slot -> slot.field().getType()).toArray(Class<?>[]::new)
            : new Class<?>[0];
    try {
      return type.getDeclaredConstructor(parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    Class<?> parent = type.getSuperclass();
    if (!type.isRecord() && parent != Object.class && parent != PanacheEntityBase.class) {
      fields.addAll(fields(parent));
    }
    Arrays.stream(type.getDeclaredFields()).filter(Layout::isMapped).forEach(fields::add);
    return fields;
  }

  /** Hibernate and Panache add fields of their own to entities. */
  private static boolean isMapped(Field field) {
    return !Modifier.isStatic(field.getModifiers())
        && !Modifier.isTransient(field.getModifiers())
        && !field.isSynthetic()
        && !field.getName().contains("$")
        && !field.isAnnotationPresent(Transient.class);
  }

  private static Slot slot(Field field) {
    field.setAccessible(true);
    return new Slot(field, Mapping.of(field));
  }
}
