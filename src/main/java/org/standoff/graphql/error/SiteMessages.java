package org.standoff.graphql.error;

import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.simplePrint;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.NullValue;
import graphql.language.TypeName;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.validation.ValidationErrorType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences for broken rules that name what the schema has at the place. */
final class SiteMessages {
  private final SchemaNames names;

  SiteMessages(SchemaNames names) {
    this.names = names;
  }

  String of(ValidationErrorType type, Site site) {
    return switch (type) {
      case FieldUndefined -> unknownField(site);
      case UnknownArgument -> unknownArgument(site);
      case UnknownDirective -> unknownDirective(site);
      case MisplacedDirective -> "A directive stands where it is not allowed.";
      case UnknownType -> unknownType(site);
      case SubselectionRequired -> subselection(site, " is an object: select some of its fields.");
      case SubselectionNotAllowed -> subselection(site, " has no fields to select.");
      case MissingFieldArgument, NullValueForNonNullArgument -> missing(site);
      case MissingDirectiveArgument -> "A required argument of " + site.owner() + " is missing.";
      case WrongType -> wrongValue(site);
      case VariableTypeMismatch -> wrongVariable(site);
      default -> ValidationMessages.of(type);
    };
  }

  private static String unknownField(Site site) {
    @Nullable GraphQLCompositeType parent = site.parent();
    if (parent == null || !(site.node() instanceof Field field)) {
      return "A field is selected that does not exist.";
    }
    List<String> known =
        parent instanceof GraphQLFieldsContainer type
            ? type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList()
            : List.of();
    return "The type "
        + parent.getName()
        + " has no such field."
        + Suggestion.of(field.getName(), known);
  }

  private static String unknownArgument(Site site) {
    String sent = site.node() instanceof Argument argument ? argument.getName() : "";
    return "There is no such argument of " + site.owner() + "." + suggest(sent, arguments(site));
  }

  private String unknownDirective(Site site) {
    if (site.directive() != null) {
      return unknownArgument(site);
    }
    return "There is no such directive.";
  }

  private String unknownType(Site site) {
    String sent = site.node() instanceof TypeName type ? type.getName() : "";
    return "There is no such type." + Suggestion.of(sent, names.types());
  }

  private static String subselection(Site site, String rest) {
    @Nullable GraphQLFieldDefinition field = site.field();
    String type = field == null ? "" : " of type " + unwrapAll(field.getType()).getName();
    return "The field " + site.owner() + type + rest;
  }

  private static String missing(Site site) {
    for (GraphQLArgument argument : arguments(site)) {
      boolean required = isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
      if (required && !given(site, argument.getName())) {
        return "The argument "
            + argument.getName()
            + " of "
            + site.owner()
            + " is required: "
            + simplePrint(argument.getType())
            + ".";
      }
    }
    return "A required argument of " + site.owner() + " is missing.";
  }

  private static boolean given(Site site, String name) {
    return site.node() instanceof Field field
        && field.getArguments().stream()
            .anyMatch(a -> a.getName().equals(name) && !(a.getValue() instanceof NullValue));
  }

  private static String wrongValue(Site site) {
    @Nullable GraphQLArgument argument = site.argument();
    if (argument == null || !(site.node() instanceof Argument sent)) {
      return "An argument does not fit its type.";
    }
    InputFault fault = InputFault.find(argument.getType(), sent.getValue(), argument.getName());
    return fault == null
        ? "The argument " + argument.getName() + " of " + site.owner() + " does not fit its type."
        : sentence(fault, site);
  }

  /** A sentence about a value at a site; the fault's place begins with the argument's name. */
  static String sentence(InputFault fault, Site site) {
    String text = "The argument " + fault.where() + " of " + site.owner() + " " + fault.what();
    return text.endsWith("?") ? text : text + ".";
  }

  private static String wrongVariable(Site site) {
    @Nullable GraphQLArgument argument = site.argument();
    if (argument == null) {
      return "The type of a variable does not fit where it is used.";
    }
    return "The type of a variable does not fit the argument "
        + argument.getName()
        + " of "
        + site.owner()
        + ", which is "
        + simplePrint(argument.getType())
        + ".";
  }

  private static List<GraphQLArgument> arguments(Site site) {
    if (site.directive() != null) {
      return site.directive().getArguments();
    }
    return site.field() == null ? List.of() : site.field().getArguments();
  }

  private static String suggest(String sent, List<? extends GraphQLNamedSchemaElement> known) {
    return Suggestion.of(sent, known.stream().map(GraphQLNamedSchemaElement::getName).toList());
  }
}
