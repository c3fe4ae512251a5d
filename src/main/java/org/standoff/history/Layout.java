package org.standoff.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How rows make an entity or a part of one, by the annotations by which Hibernate maps it.
 * Hibernate itself keeps one state of an entity at a time; here several are wanted side by side.
 *
 * @param type the class, with public fields or a record
 * @param slots its fields, in the order in which they are declared, inherited ones first
 */
record Layout(Class<?> type, List<Slot> slots) {

  private static final Map<Class<?>, Layout> KNOWN = new ConcurrentHashMap<>();

  static Layout of(Class<?> type) {
    Layout known = KNOWN.get(type);
    if (known == null) { // not computeIfAbsent, since reading a layout reads those of its parts
      known = new Layout(type, fields(type).stream().map(Layout::slot).toList());
      KNOWN.put(type, known);
    }
    return known;
  }

  /** The table of an entity. */
  String table() {
    return type.getAnnotation(Table.class).name();
  }

  /** A new object without content. */
  Object create() {
    return construct(new Class<?>[0]);
  }

  /** A new record of these values, one for each slot. */
  Object create(List<@Nullable Object> values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    return construct(types, values.toArray());
  }

  private Object construct(Class<?>[] types, @Nullable Object... values) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
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
