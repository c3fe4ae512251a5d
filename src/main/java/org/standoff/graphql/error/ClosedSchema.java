package org.standoff.graphql.error;

import graphql.GraphQLError;
import java.util.List;
import java.util.regex.Pattern;

/** Errors as they are told where the names of the schema are not to be known. */
public final class ClosedSchema {
  private record Cut(Pattern told, String instead) {
    static Cut of(String told, String instead) {
      return new Cut(Pattern.compile(told), instead);
    }

    String from(String message) {
      return told.matcher(message).replaceAll(instead);
    }
  }

  /** What sentences of this package name that the caller need not have sent. */
  private static final List<Cut> CUTS =
      List.of(
          Cut.of(Suggestion.BEGIN + ".*", ""),
          Cut.of(
              "The argument \\S+ of (.+) is required: .*", "A required argument of $1 is missing."),
          Cut.of(
              "The argument \\S+ of (\\S+) must not be null\\.",
              "An argument of $1 must not be null."),
          Cut.of("(A variable is not valid:) \\S+", "$1 a part of it"),
          Cut.of(" must be (one|a value) of .*", " must be one of the values of its type."),
          Cut.of(" must be an object of type \\S+", " must be an object."),
          Cut.of(
              " has a field that \\S+ does not have", " has a field that its type does not have"),
          Cut.of(" of type \\S+ (is an object|has no fields)", " $1"),
          Cut.of(", which is \\S+$", "."));

  private ClosedSchema() {}

  /** The same errors, without what names parts of the schema. */
  public static List<GraphQLError> told(List<GraphQLError> errors) {
    return errors.stream().map(ClosedSchema::told).toList();
  }

  private static GraphQLError told(GraphQLError error) {
    return error instanceof CodedError coded && coded.code() == ErrorCode.VALIDATION
        ? new CodedError(
            cut(coded.message()),
            coded.code(),
            coded.path(),
            coded.locations(),
            coded.id(),
            coded.violations())
        : error;
  }

  private static String cut(String message) {
    String left = message;
    for (Cut cut : CUTS) {
      left = cut.from(left);
    }
    return left;
  }
}
