package org.standoff.graphql.error;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.EnumValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what a value of an enum or scalar should look like, when it does not. */
final class LeafValues {
  /** Enums with more values than this are not listed in a message. */
  private static final int LISTED = 12;

  private LeafValues() {}

  /** Null when the value is one of the enum's. */
  static @Nullable String expectation(GraphQLEnumType type, Object value) {
    List<String> names =
        type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
    @Nullable String sent =
        value instanceof EnumValue literal
            ? literal.getName()
            : value instanceof String text ? text : null;
    if (sent != null && names.contains(sent)) {
      return null;
    }
    String guess = value instanceof StringValue quoted ? quoted.getValue() : sent;
    String hint = guess == null ? "" : Suggestion.of(guess, names);
    if (!hint.isEmpty()) {
      return "must be a value of " + type.getName() + "." + hint;
    }
    return names.size() > LISTED
        ? "must be a value of " + type.getName()
        : "must be one of " + String.join(", ", names);
  }

  /** Null when the scalar accepts the value. */
  static @Nullable String expectation(GraphQLScalarType type, Object value) {
    try {
      GraphQLContext context = GraphQLContext.getDefault();
      if (value instanceof Value<?> literal) {
        CoercedVariables none = CoercedVariables.emptyVariables();
        type.getCoercing().parseLiteral(literal, none, context, Locale.ROOT);
      } else {
        type.getCoercing().parseValue(value, context, Locale.ROOT);
      }
      return null;
    } catch (CoercingParseLiteralException | CoercingParseValueException e) {
      return "must be " + kind(type.getName());
    }
  }

  private static String kind(String scalar) {
    return switch (scalar) {
      case "Int" -> "a whole number from -2147483648 to 2147483647";
      case "Float" -> "a number";
      case "Boolean" -> "true or false";
      case "String" -> "a string";
      case "ID" -> "a string or a whole number";
      case "Date" -> "a day, written as 2019-01-23";
      case "DateTime" -> "an instant with its offset, written as 2019-01-23T14:30:00Z";
      default -> "a value of " + scalar;
    };
  }
}
