package org.standoff.graphql.execution;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import java.util.function.Supplier;

/** What surrounds the execution of one operation: a transaction of the database. */
public interface OperationScope {

  /**
   * Executes an operation. Called on the worker thread on which the whole operation runs, with the
   * request context active. What it throws becomes the only error of the answer.
   *
   * @param kind query, mutation, or subscription for its beginning and for each event
   * @param execution the execution itself, to be called again if what it has read does not fit
   *     together
   * @return the result of the execution, all of whose values are read: nothing is fetched later
   */
  ExecutionResult within(Operation kind, Supplier<ExecutionResult> execution);
}
