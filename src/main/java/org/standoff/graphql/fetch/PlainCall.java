package org.standoff.graphql.fetch;

import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.spi.LookupService;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.fetch.ReadPlan.FieldReader;

/**
 * Calls the method behind a field for one object after another, with the arguments of one
 * selection. SmallRye looks for the bean, reads the arguments and makes a context for each call; a
 * method that answers at once needs them only once, and the last not at all.
 */
final class PlainCall implements FieldReader {
  private final Method method;
  private final Object bean;
  private final @Nullable Object[] arguments;
  private final int source;

  /**
   * The calls of a method.
   *
   * @param method the method of the operation, whose bean lives as long as the application
   * @param arguments its arguments, whatever stands in the place of the object
   */
  PlainCall(Operation operation, Method method, List<@Nullable Object> arguments) {
    this.method = method;
    this.bean =
        LookupService.get()
            .getInstance(ClassloadingService.get().loadClass(operation.getClassName()))
            .get();
    this.arguments = arguments.toArray();
    this.source = source(operation);
  }

  private static int source(Operation operation) {
    int place = 0;
    while (!operation.getArguments().get(place).isSourceArgument()) {
      place++;
    }
    return place;
  }

  @Override
  public @Nullable Object read(Object object) throws Exception {
    @Nullable Object[] own = arguments.clone();
    own[source] = object;
    return Invocation.of(method, bean, own);
  }
}
