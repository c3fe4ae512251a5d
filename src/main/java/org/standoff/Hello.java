package org.standoff;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

/** Keeps the schema from being empty until the first feature has a query. */
@GraphQLApi
public class Hello {
  /**
   * Greets, so that a client sees the service answer.
   *
   * @return always the same word
   */
  @Query
  public String hello() {
    return "hi";
  }
}
