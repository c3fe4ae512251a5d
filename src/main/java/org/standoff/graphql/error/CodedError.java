package org.standoff.graphql.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as callers get it: a sentence of ours, a code, and the place where it applies.
 *
 * @param message a sentence that holds nothing of the caller's input
 * @param code what went wrong
 * @param path the response keys and list indices that lead to the field; empty when there is no
 *     field
 * @param locations where in the document, lines and columns counted from 1; empty when unknown
 * @param id leads to the log, for faults of the service only
 * @param violations everything that is wrong with the input, where that is what is wrong
 */
public record CodedError(
    String message,
    ErrorCode code,
    List<Object> path,
    List<SourceLocation> locations,
    @Nullable String id,
    List<Violation> violations)
    implements GraphQLError {

  /** Keeps the lists as they are now. */
  public CodedError {
    path = List.copyOf(path);
    locations = List.copyOf(locations);
    violations = List.copyOf(violations);
  }

  /**
   * An error without a place.
   *
   * @param code what went wrong
   * @param message a sentence for the caller
   * @return the error
   */
  public static CodedError of(ErrorCode code, String message) {
    return new CodedError(message, code, List.of(), List.of(), null, List.of());
  }

  /**
   * The same error at a place.
   *
   * @param newPath replaces the path
   * @param newLocations replaces the locations; null means that they are unknown
   * @return a copy
   */
  public CodedError at(List<Object> newPath, @Nullable List<SourceLocation> newLocations) {
    return new CodedError(
        message, code, newPath, newLocations == null ? List.of() : newLocations, id, violations);
  }

  @Override
  public String getMessage() {
    return message;
  }

  @Override
  public List<SourceLocation> getLocations() {
    return locations;
  }

  @Override
  public ErrorClassification getErrorType() {
    return ErrorClassification.errorClassification(code.name());
  }

  @Override
  public List<Object> getPath() {
    return path;
  }

  @Override
  public Map<String, Object> getExtensions() {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", code.name());
    if (id != null) {
      extensions.put("id", id);
    }
    if (!violations.isEmpty()) {
      extensions.put("violations", violations.stream().map(Violation::shown).toList());
    }
    return extensions;
  }
}
