package org.standoff.graphql.http;

import graphql.ExecutionResult;

/**
 * A result as clients get it.
 *
 * @param json the text
 * @param rows how many objects stand in lists of its data
 */
public record SentAnswer(String json, int rows) {

  /** Writes a result. */
  public static SentAnswer of(ExecutionResult result) {
    Written written = Written.of(result);
    return new SentAnswer(written.json().toString(), written.rows());
  }
}
