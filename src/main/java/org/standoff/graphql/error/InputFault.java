package org.standoff.graphql.error;

import graphql.language.ArrayValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first place where a given value does not fit its type.
 *
 * @param where argument or input type, then the names of input fields and list indices, all known
 *     to the schema
 * @param what what should be there, to be read after {@code where}
 */
record InputFault(String where, String what) {

  /**
   * Compares a value with a type.
   *
   * @param type the type that an argument or variable has
   * @param value a literal of a document or a value from JSON; null for JSON's null
   * @param where how to name the place of the value
   * @return the first fault; null when the value fits
   */
  static @Nullable InputFault find(GraphQLType type, @Nullable Object value, String where) {
    if (value instanceof VariableReference) {
      return null;
    }
    boolean isNull = value == null || value instanceof NullValue;
    if (type instanceof GraphQLNonNull required) {
      return isNull
          ? new InputFault(where, "must not be null")
          : find(required.getWrappedType(), value, where);
    }
    if (value == null || isNull) {
      return null;
    }
    if (type instanceof GraphQLList list) {
      return inList(list.getWrappedType(), value, where);
    }
    if (type instanceof GraphQLInputObjectType object) {
      return inObject(object, value, where);
    }
    String expected =
        type instanceof GraphQLEnumType choice
            ? LeafValues.expectation(choice, value)
            : LeafValues.expectation((GraphQLScalarType) type, value);
    return expected == null ? null : new InputFault(where, expected);
  }

  private static @Nullable InputFault inList(GraphQLType element, Object value, String where) {
    @Nullable List<?> elements =
        value instanceof ArrayValue array
            ? array.getValues()
            : value instanceof List<?> list ? list : null;
    if (elements == null) {
      return find(element, value, where);
    }
    for (int index = 0; index < elements.size(); index++) {
      InputFault fault = find(element, elements.get(index), where + "[" + index + "]");
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private static @Nullable InputFault inObject(
      GraphQLInputObjectType type, Object value, String where) {
    Map<String, @Nullable Object> members = members(value);
    if (members == null) {
      return new InputFault(where, "must be an object of type " + type.getName());
    }
    InputFault unknown = unknownField(type, members.keySet(), where);
    if (unknown != null) {
      return unknown;
    }
    for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
      boolean given = members.containsKey(field.getName());
      if (given || !field.hasSetDefaultValue()) {
        String place = where + "." + field.getName();
        InputFault fault = find(field.getType(), members.get(field.getName()), place);
        if (fault != null) {
          return fault;
        }
      }
    }
    return null;
  }

  private static @Nullable InputFault unknownField(
      GraphQLInputObjectType type, Set<String> given, String where) {
    List<String> known =
        type.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName).toList();
    for (String name : given) {
      if (!known.contains(name)) {
        String hint = Suggestion.of(name, known);
        return new InputFault(
            where,
            "has a field that "
                + type.getName()
                + " does not have"
                + (hint.isEmpty() ? "" : "." + hint));
      }
    }
    return null;
  }

  /** The members of a literal or JSON object; null when the value is no object. */
  private static @Nullable Map<String, @Nullable Object> members(Object value) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    if (value instanceof ObjectValue object) {
      for (ObjectField field : object.getObjectFields()) {
        Value<?> member = field.getValue();
        members.put(field.getName(), member);
      }
      return members;
    }
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, member) -> members.put(String.valueOf(name), member));
      return members;
    }
    return null;
  }
}
