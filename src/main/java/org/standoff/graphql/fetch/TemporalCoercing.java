package org.standoff.graphql.fetch;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of a scalar of time. Inside they stay strings, checked and in one form: SmallRye's binding
 * of arguments makes Java's types of them.
 */
final class TemporalCoercing implements Coercing<String, String> {
  private final String name;
  private final Function<String, String> reader;
  private final Function<Object, @Nullable String> writer;

  TemporalCoercing(
      String name, Function<String, String> reader, Function<Object, @Nullable String> writer) {
    this.name = name;
    this.reader = reader;
    this.writer = writer;
  }

  @Override
  public String serialize(Object result, GraphQLContext context, Locale locale) {
    String text = writer.apply(result);
    if (text == null && result instanceof String given) {
      text = read(given);
    }
    if (text == null) {
      throw new CoercingSerializeException("Not a value of " + name);
    }
    return text;
  }

  @Override
  public String parseValue(Object input, GraphQLContext context, Locale locale) {
    String text = input instanceof String given ? read(given) : null;
    if (text == null) {
      throw new CoercingParseValueException("Not a value of " + name);
    }
    return text;
  }

  @Override
  public String parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    String text = input instanceof StringValue given ? read(given.getValue()) : null;
    if (text == null) {
      throw new CoercingParseLiteralException("Not a value of " + name);
    }
    return text;
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(serialize(input, context, locale));
  }

  private @Nullable String read(String text) {
    try {
      return reader.apply(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
