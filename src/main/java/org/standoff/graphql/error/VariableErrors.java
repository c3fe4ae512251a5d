package org.standoff.graphql.error;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for variables whose values do not fit the types that their operation declares. */
public final class VariableErrors {
  private VariableErrors() {}

  /**
   * Finds what is wrong with the variables of an operation, after the engine has refused them.
   *
   * @param schema the schema
   * @param document a valid document
   * @param operation the operation of it that was to be executed
   * @param variables the values as they came, by name
   * @return an error for the first variable that does not fit, with the path of the first field
   *     that uses it; one without a place if all of them seem to fit
   */
  public static CodedError of(
      GraphQLSchema schema,
      Document document,
      OperationDefinition operation,
      Map<String, @Nullable Object> variables) {
    SchemaNames names = new SchemaNames(schema);
    DocumentSites sites = DocumentSites.of(schema, document, operation);
    for (VariableDefinition variable : operation.getVariableDefinitions()) {
      boolean defaulted = variable.getDefaultValue() != null;
      if (!defaulted || variables.containsKey(variable.getName())) {
        CodedError error = check(names, variable, variables.get(variable.getName()), sites);
        if (error != null) {
          return error;
        }
      }
    }
    return CodedError.of(ErrorCode.VALIDATION, "A variable does not fit its type.");
  }

  private static @Nullable CodedError check(
      SchemaNames names, VariableDefinition variable, @Nullable Object value, DocumentSites sites) {
    @Nullable GraphQLType type = names.type(variable.getType());
    if (type == null) {
      return null;
    }
    @Nullable Site use = sites.firstUse(variable.getName());
    @Nullable GraphQLArgument whole = wholeArgument(use);
    String root = whole == null ? GraphQLTypeUtil.unwrapAll(type).getName() : whole.getName();
    InputFault fault = InputFault.find(type, value, root);
    if (fault == null) {
      return null;
    }
    String message = use == null || whole == null ? bare(fault) : SiteMessages.sentence(fault, use);
    @Nullable SourceLocation location = variable.getSourceLocation();
    return CodedError.of(ErrorCode.VALIDATION, message)
        .at(use == null ? List.of() : use.path(), location == null ? null : List.of(location));
  }

  /** The argument for which the variable is the whole value; null when it is only a part of one. */
  private static @Nullable GraphQLArgument wholeArgument(@Nullable Site use) {
    if (use == null || !(use.node() instanceof Argument argument)) {
      return null;
    }
    return argument.getValue() instanceof VariableReference ? use.argument() : null;
  }

  private static String bare(InputFault fault) {
    String text = "A variable is not valid: " + fault.where() + " " + fault.what();
    return text.endsWith("?") ? text : text + ".";
  }
}
