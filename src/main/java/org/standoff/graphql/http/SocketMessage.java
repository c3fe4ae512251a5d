package org.standoff.graphql.http;

import graphql.GraphQLError;
import java.util.List;

/** What a socket tells about one of its operations. */
sealed interface SocketMessage {

  /** The type of the message, as the protocol names it. */
  String type();

  /** A result: the only one of a query or mutation, or one of the many of a subscription. */
  record Next(Written result) implements SocketMessage {
    @Override
    public String type() {
      return "next";
    }
  }

  /** The operation could not begin, or has failed as a whole; this ends it. */
  record Failed(List<GraphQLError> errors) implements SocketMessage {
    @Override
    public String type() {
      return "error";
    }
  }

  /** There is nothing more to come. */
  record Complete() implements SocketMessage {
    @Override
    public String type() {
      return "complete";
    }
  }
}
