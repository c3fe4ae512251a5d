package org.standoff.graphql.row;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a column as a type of Java. */
@FunctionalInterface
interface ColumnReader {
  /** The classes by which the driver reads columns, apart from strings, enums and lists. */
  Map<Type, Class<?>> KNOWN =
      Map.ofEntries(
          Map.entry(UUID.class, UUID.class),
          Map.entry(LocalDate.class, LocalDate.class),
          Map.entry(OffsetDateTime.class, OffsetDateTime.class),
          Map.entry(Integer.class, Integer.class),
          Map.entry(int.class, Integer.class),
          Map.entry(Long.class, Long.class),
          Map.entry(long.class, Long.class),
          Map.entry(Double.class, Double.class),
          Map.entry(Boolean.class, Boolean.class),
          Map.entry(boolean.class, Boolean.class));

  /** The value of a column, null where the row has none. */
  @Nullable Object read(ResultSet row, int column) throws SQLException;

  /**
   * The reader of a type: a string, one of {@link #KNOWN}, an enum by its names, or a list of
   * strings or of an enum's constants.
   *
   * @throws IllegalArgumentException for any other type
   */
  static ColumnReader of(Type type) {
    if (type == String.class) {
      return ResultSet::getString;
    }
    Class<?> known = KNOWN.get(type);
    if (known != null) {
      return (row, column) -> row.getObject(column, known);
    } else if (type instanceof ParameterizedType list) {
      Function<String, Object> element = constant(list.getActualTypeArguments()[0]);
      return (row, column) -> list(row.getArray(column), element);
    }
    Function<String, Object> constant = constant(type);
    return (row, column) -> {
      String name = row.getString(column);
      return name == null ? null : constant.apply(name);
    };
  }

  private static @Nullable Object list(@Nullable Array array, Function<String, Object> element)
      throws SQLException {
    return array == null ? null : Arrays.stream((String[]) array.getArray()).map(element).toList();
  }

  private static Function<String, Object> constant(Type type) {
    if (type == String.class) {
      return name -> name;
    }
    Map<String, Object> constants = new HashMap<>();
    if (!(type instanceof Class<?> enumeration) || !enumeration.isEnum()) {
      throw new IllegalArgumentException("No column is read as " + type);
    }
    for (Object constant : enumeration.getEnumConstants()) {
      constants.put(((Enum<?>) constant).name(), constant);
    }
    return name -> {
      Object constant = constants.get(name);
      if (constant == null) {
        throw new IllegalArgumentException("No constant of " + enumeration.getSimpleName());
      }
      return constant;
    };
  }
}
