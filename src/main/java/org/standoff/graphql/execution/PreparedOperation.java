package org.standoff.graphql.execution;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;

/** An operation that was looked for in the text of a document. */
public sealed interface PreparedOperation {

  /**
   * An operation that may be executed.
   *
   * @param document the valid document
   * @param definition the operation of it to execute
   */
  record Accepted(Document document, OperationDefinition definition) implements PreparedOperation {}

  /**
   * Nothing to execute.
   *
   * @param errors why, at least one
   */
  record Refused(List<GraphQLError> errors) implements PreparedOperation {}
}
