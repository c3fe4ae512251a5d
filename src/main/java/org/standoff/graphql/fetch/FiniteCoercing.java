package org.standoff.graphql.fetch;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with a fraction, but none that is too large for a double: the library's own coercing
 * makes infinity of 1e400, which no method takes.
 */
final class FiniteCoercing implements Coercing<Object, Object> {
  private final Coercing<?, ?> numbers;

  FiniteCoercing(Coercing<?, ?> numbers) {
    this.numbers = numbers;
  }

  @Override
  public @Nullable Object serialize(Object result, GraphQLContext context, Locale locale) {
    return numbers.serialize(result, context, locale);
  }

  @Override
  public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
    @Nullable Object number = numbers.parseValue(input, context, locale);
    if (isInfinite(number)) {
      throw new CoercingParseValueException("Not a finite number");
    }
    return number;
  }

  @Override
  public @Nullable Object parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    @Nullable Object number = numbers.parseLiteral(input, variables, context, locale);
    if (isInfinite(number)) {
      throw new CoercingParseLiteralException("Not a finite number");
    }
    return number;
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return numbers.valueToLiteral(input, context, locale);
  }

  private static boolean isInfinite(@Nullable Object number) {
    return number instanceof Double value && value.isInfinite();
  }
}
