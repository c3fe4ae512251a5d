package org.standoff.graphql.http;

import graphql.ExecutionResult;
import io.vertx.core.buffer.Buffer;

/**
 * A result as it is sent.
 *
 * @param result the result
 * @param json the same as JSON in UTF-8
 * @param rows how many objects stand in lists of its data
 */
record Written(ExecutionResult result, Buffer json, int rows) {

  static Written of(ExecutionResult result) {
    return ResponseWriter.write(result);
  }
}
