package org.standoff;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class Standoff {
  @Query
  public String hello() {
    return "hi";
  }
}
