package org.standoff.graphql.error;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words for what is wrong with a document: its syntax, or how it fits the schema. */
public final class RequestErrors {
  private RequestErrors() {}

  /**
   * A document that could not be parsed.
   *
   * @param failure the parser's own
   * @return an error with line and column where they are known, and never a path
   */
  public static CodedError syntax(InvalidSyntaxException failure) {
    @Nullable SourceLocation location = failure.getLocation();
    return words(failure).at(List.of(), location == null ? List.of() : List.of(location));
  }

  /**
   * A document that breaks rules of validation.
   *
   * @param schema the schema it was validated against
   * @param document the document
   * @param broken the library's errors, whose messages repeat the caller's input
   * @return one error for each, with the path of the innermost field that the schema knows
   */
  public static List<GraphQLError> validation(
      GraphQLSchema schema, Document document, List<ValidationError> broken) {
    DocumentSites sites = DocumentSites.of(schema, document);
    SiteMessages messages = new SiteMessages(new SchemaNames(schema));
    List<GraphQLError> errors = new ArrayList<>();
    for (ValidationError error : broken) {
      Site site = site(sites, error);
      ErrorCode code =
          error.getValidationErrorType() == ValidationErrorType.MaxValidationErrorsReached
              ? ErrorCode.LIMIT
              : ErrorCode.VALIDATION;
      List<Object> path = site == null ? List.of() : site.path();
      errors.add(
          CodedError.of(code, message(messages, error, site)).at(path, error.getLocations()));
    }
    return errors;
  }

  private static CodedError words(InvalidSyntaxException failure) {
    if (failure instanceof ParseCancelledException) {
      return CodedError.of(ErrorCode.LIMIT, "The document has too many tokens.");
    }
    if (failure instanceof ParseCancelledTooDeepException) {
      return CodedError.of(ErrorCode.LIMIT, "The document is nested too deeply.");
    }
    if (failure instanceof ParseCancelledTooManyCharsException) {
      return CodedError.of(ErrorCode.LIMIT, "The document is too long.");
    }
    return CodedError.of(ErrorCode.SYNTAX, "The document is not GraphQL: syntax error.");
  }

  private static String message(SiteMessages messages, ValidationError error, @Nullable Site site) {
    if (!(error.getValidationErrorType() instanceof ValidationErrorType type)) {
      return "The document breaks a validation rule of GraphQL.";
    }
    return site == null ? ValidationMessages.of(type) : messages.of(type, site);
  }

  private static @Nullable Site site(DocumentSites sites, ValidationError error) {
    @Nullable List<SourceLocation> locations = error.getLocations();
    return locations == null || locations.isEmpty() ? null : sites.at(locations.get(0));
  }
}
