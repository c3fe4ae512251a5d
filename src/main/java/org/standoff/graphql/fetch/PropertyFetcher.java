package org.standoff.graphql.fetch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plain field straight from the source object. Most fields of an answer are plain, so this
 * keeps no context and makes no environment.
 */
final class PropertyFetcher implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {
  private final String owner;
  private final String property;
  private final @Nullable String method;
  private final Map<Class<?>, PropertyAccess> accesses = new ConcurrentHashMap<>();

  PropertyFetcher(Field field, Reference owner) {
    this.owner = owner.getClassName();
    this.property = field.getPropertyName() == null ? field.getName() : field.getPropertyName();
    this.method = field.getMethodName();
  }

  @Override
  public @Nullable Object get(
      GraphQLFieldDefinition definition,
      @Nullable Object source,
      Supplier<DataFetchingEnvironment> environment)
      throws Exception {
    FailedRead.repeat(this, source, null);
    return source == null ? null : read(source);
  }

  /** The name of the property in Java. */
  String property() {
    return property;
  }

  @Nullable Object read(Object source) throws Exception {
    return access(source.getClass()).read(source);
  }

  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
    return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
  }

  private PropertyAccess access(Class<?> type) {
    PropertyAccess access = accesses.get(type);
    return access == null ? accesses.computeIfAbsent(type, this::find) : access;
  }

  /**
   * In a native executable only the classes of the schema can be looked into, not their proxies.
   */
  private PropertyAccess find(Class<?> type) {
    Class<?> known = type;
    while (!known.getName().equals(owner) && known.getSuperclass() != null) {
      known = known.getSuperclass();
    }
    Class<?> from = known.getName().equals(owner) ? known : type;
    return PropertyAccess.find(from, property, method);
  }
}
