package org.standoff.graphql.row;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.Locale;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Reads from a field's annotations where its content is kept. */
final class Mapping {

  private static final String ORDINAL = "ordinal";

  private Mapping() {}

  static Content of(Field field) {
    if (field.isAnnotationPresent(JoinTable.class)) {
      return references(field, field.getAnnotation(JoinTable.class));
    } else if (field.isAnnotationPresent(CollectionTable.class)) {
      CollectionTable table = field.getAnnotation(CollectionTable.class);
      String owner = table.joinColumns()[0].name();
      return new Content.Parts(table.name(), owner, ORDINAL, Layout.of(element(field)));
    } else if (field.isAnnotationPresent(OneToMany.class)) {
      return owned(field, field.getAnnotation(OneToMany.class));
    } else if (field.isAnnotationPresent(JoinColumn.class)) {
      return new Content.Reference(column(field), field.getType());
    } else if (field.isAnnotationPresent(EmbeddedColumnNaming.class)) {
      String naming = field.getAnnotation(EmbeddedColumnNaming.class).value();
      return new Content.Columns(naming, Layout.of(field.getType()));
    }
    return new Content.Column(column(field), field.getGenericType());
  }

  private static Content references(Field field, JoinTable table) {
    return new Content.References(
        table.name(),
        table.joinColumns()[0].name(),
        ORDINAL,
        table.inverseJoinColumns()[0].name(),
        element(field));
  }

  private static Content owned(Field field, OneToMany mapping) {
    Layout layout = Layout.of(element(field));
    OrderBy order = field.getAnnotation(OrderBy.class);
    return new Content.Parts(
        layout.table(),
        column(slot(layout, mapping.mappedBy())),
        column(order == null ? firstId(layout) : slot(layout, order.value())),
        layout);
  }

  private static Field slot(Layout layout, String property) {
    return layout.slots().stream()
        .filter(slot -> slot.property().equals(property))
        .findFirst()
        .orElseThrow()
        .field();
  }

  private static Field firstId(Layout layout) {
    return layout.slots().stream()
        .map(Slot::field)
        .filter(field -> field.isAnnotationPresent(Id.class))
        .findFirst()
        .orElseThrow();
  }

  private static Class<?> element(Field list) {
    ParameterizedType type = (ParameterizedType) list.getGenericType();
    return (Class<?>) type.getActualTypeArguments()[0];
  }

  /** As Hibernate names it where nothing else is said. */
  private static String column(Field field) {
    if (field.isAnnotationPresent(JoinColumn.class)) {
      return field.getAnnotation(JoinColumn.class).name();
    } else if (field.isAnnotationPresent(Column.class)) {
      return field.getAnnotation(Column.class).name();
    }
    return field.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
