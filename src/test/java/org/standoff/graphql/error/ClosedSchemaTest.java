package org.standoff.graphql.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.GraphQLError;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedSchemaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The type Query has no such field. Did you mean crises? | The type Query has no such field.",
        "The argument key of Query.crisis is required: String!. | A required argument of Query.crisis"
            + " is missing.",
        "The argument kind of Query.fact must be one of EVENT, VOTE. | The argument kind of Query.fact"
            + " must be one of the values of its type.",
        "The argument verb of Query.a must be a value of Verb. Did you mean AID? | The argument verb"
            + " of Query.a must be one of the values of its type.",
        "The argument filter.text of Query.a must not be null. | An argument of Query.a must not be"
            + " null.",
        "The argument filter of Query.a must be an object of type Filter. | The argument filter of"
            + " Query.a must be an object.",
        "The argument filter of Query.a has a field that Filter does not have. | The argument filter"
            + " of Query.a has a field that its type does not have.",
        "The type of a variable does not fit the argument first of Query.a, which is [Int!]!. | The"
            + " type of a variable does not fit the argument first of Query.a.",
        "The field Query.actor of type Actor is an object: select some of its fields. | The field"
            + " Query.actor is an object: select some of its fields.",
        "A variable is not valid: Filter.text must not be null. | A variable is not valid: a part of"
            + " it must not be null.",
        "A variable is not valid: Kind must be one of A, B. | A variable is not valid: a part of it"
            + " must be one of the values of its type.",
        "The list is too long. | The list is too long.",
      })
  void namesNothingThatWasNotSent(String message, String told) {
    List<Object> path = List.of("a");
    GraphQLError error = CodedError.of(ErrorCode.VALIDATION, message).at(path, null);
    GraphQLError closed = ClosedSchema.told(List.of(error)).get(0);
    assertEquals(told, closed.getMessage());
    assertEquals(path, closed.getPath());
  }
}
