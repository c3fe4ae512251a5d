package org.standoff.graphql.error;

import static graphql.validation.ValidationErrorType.BadValueForDefaultArg;
import static graphql.validation.ValidationErrorType.DefaultForNonNullArgument;
import static graphql.validation.ValidationErrorType.DuplicateArgumentNames;
import static graphql.validation.ValidationErrorType.DuplicateDirectiveName;
import static graphql.validation.ValidationErrorType.DuplicateFragmentName;
import static graphql.validation.ValidationErrorType.DuplicateOperationName;
import static graphql.validation.ValidationErrorType.DuplicateVariableName;
import static graphql.validation.ValidationErrorType.FieldsConflict;
import static graphql.validation.ValidationErrorType.FragmentCycle;
import static graphql.validation.ValidationErrorType.FragmentTypeConditionInvalid;
import static graphql.validation.ValidationErrorType.InlineFragmentTypeConditionInvalid;
import static graphql.validation.ValidationErrorType.InvalidFragmentType;
import static graphql.validation.ValidationErrorType.LoneAnonymousOperationViolation;
import static graphql.validation.ValidationErrorType.MaxValidationErrorsReached;
import static graphql.validation.ValidationErrorType.NonExecutableDefinition;
import static graphql.validation.ValidationErrorType.NonInputTypeOnVariable;
import static graphql.validation.ValidationErrorType.SubscriptionIntrospectionRootField;
import static graphql.validation.ValidationErrorType.SubscriptionMultipleRootFields;
import static graphql.validation.ValidationErrorType.UndefinedFragment;
import static graphql.validation.ValidationErrorType.UndefinedVariable;
import static graphql.validation.ValidationErrorType.UniqueObjectFieldName;
import static graphql.validation.ValidationErrorType.UnknownOperation;
import static graphql.validation.ValidationErrorType.UnusedFragment;
import static graphql.validation.ValidationErrorType.UnusedVariable;

import graphql.validation.ValidationErrorType;
import java.util.EnumMap;
import java.util.Map;

/** The sentences for broken rules of the GraphQL specification that need no names of the schema. */
final class ValidationMessages {
  private static final Map<ValidationErrorType, String> FIXED =
      new EnumMap<>(ValidationErrorType.class);

  static {
    FIXED.put(MaxValidationErrorsReached, "The document has more errors than are reported.");
    FIXED.put(BadValueForDefaultArg, "The default value of a variable does not fit its type.");
    FIXED.put(DefaultForNonNullArgument, "A variable that must be given cannot have a default.");
    FIXED.put(DuplicateArgumentNames, "An argument is given twice.");
    FIXED.put(DuplicateDirectiveName, "A directive stands twice where it may stand once.");
    FIXED.put(DuplicateFragmentName, "Two fragments have the same name.");
    FIXED.put(DuplicateOperationName, "Two operations have the same name.");
    FIXED.put(DuplicateVariableName, "Two variables have the same name.");
    FIXED.put(
        FieldsConflict,
        "Selections under the same response key differ: give one of them an alias.");
    FIXED.put(FragmentCycle, "A fragment must not contain itself.");
    FIXED.put(
        FragmentTypeConditionInvalid, "A fragment must be on an object, interface or union type.");
    FIXED.put(
        InlineFragmentTypeConditionInvalid,
        "A fragment must be on an object, interface or union type.");
    FIXED.put(InvalidFragmentType, "A fragment stands where its type can never occur.");
    FIXED.put(
        LoneAnonymousOperationViolation,
        "An operation without a name must be the only one of its document.");
    FIXED.put(NonExecutableDefinition, "A document may hold operations and fragments only.");
    FIXED.put(NonInputTypeOnVariable, "A variable has a type that cannot be given as input.");
    FIXED.put(SubscriptionIntrospectionRootField, "A subscription cannot ask for introspection.");
    FIXED.put(SubscriptionMultipleRootFields, "A subscription must have exactly one root field.");
    FIXED.put(UndefinedFragment, "A fragment is used that the document does not define.");
    FIXED.put(UndefinedVariable, "A variable is used that the operation does not define.");
    FIXED.put(UniqueObjectFieldName, "A field of an input object is given twice.");
    FIXED.put(UnknownOperation, "The schema has no operations of this kind.");
    FIXED.put(UnusedFragment, "A fragment is defined and not used.");
    FIXED.put(UnusedVariable, "A variable is defined and not used.");
  }

  private ValidationMessages() {}

  /**
   * The sentence for a rule; a general one for rules added to the library after this was written.
   */
  static String of(ValidationErrorType type) {
    return FIXED.getOrDefault(type, "The document breaks a validation rule of GraphQL.");
  }
}
