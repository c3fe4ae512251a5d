package org.standoff.graphql.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.standoff.graphql.error.CodedError;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.execution.OperationRequest;
import org.standoff.graphql.limit.Admission;
import org.standoff.graphql.limit.FollowerTurns;

/** Executes what is asked over sockets, on worker threads, let in like requests over HTTP. */
@Singleton
class SocketWork {
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final int MORE_ATTEMPTS = 3;

  private final Admission admission;
  private final FollowerTurns turns;
  private final RequestContexts contexts;
  private final Operations operations;

  @Inject
  SocketWork(
      Admission admission, FollowerTurns turns, RequestContexts contexts, Operations operations) {
    this.admission = admission;
    this.turns = turns;
    this.contexts = contexts;
    this.operations = operations;
  }

  /**
   * Whose work it is, and where.
   *
   * @param routing the request that opened the socket
   * @param context the event loop of the socket
   * @param identity who asks
   */
  record Caller(RoutingContext routing, Context context, SecurityIdentity identity) {}

  /** Begins an operation; fails with a rejection where too many are under way. */
  Future<Begun> begin(Caller caller, OperationRequest request) {
    return run(caller, entries -> operations.begin(request, entries));
  }

  /**
   * Answers an event in turn with those of others, as each step may be one for every subscription.
   * It is not lost where there is no room for it at the moment, or where the database cannot be
   * reached: it is tried again until it is answered or nobody waits for it. Where it takes longer
   * than it may, it is tried some times more before that is told.
   */
  Uni<Written> event(Caller caller, Begun.Streaming stream, Object event) {
    return turns
        .take(
            caller.routing(),
            caller.context(),
            () -> run(caller, entries -> operations.event(stream, event, entries)))
        .onItem()
        .invoke(SocketWork::requireAvailable)
        .onFailure(RejectedExecutionException.class)
        .retry()
        .withBackOff(SHORTEST_PAUSE, LONGEST_PAUSE)
        .indefinitely()
        .onFailure(OverLimit.class)
        .retry()
        .withBackOff(SHORTEST_PAUSE, LONGEST_PAUSE)
        .atMost(MORE_ATTEMPTS)
        .onFailure(OverLimit.class)
        .recoverWithItem(failure -> failure.answer);
  }

  /** An answer to an event for which there was no time. */
  private static final class OverLimit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Written answer;

    OverLimit(Written answer) {
      super("An event took longer than it may.");
      this.answer = answer;
    }
  }

  private static void requireAvailable(Written answer) {
    if (has(answer, ErrorCode.UNAVAILABLE)) {
      throw new RejectedExecutionException();
    }
    if (has(answer, ErrorCode.LIMIT)) {
      throw new OverLimit(answer);
    }
  }

  private static boolean has(Written answer, ErrorCode code) {
    return answer.result().getErrors().stream()
        .anyMatch(error -> error instanceof CodedError coded && coded.code() == code);
  }

  private <T> Future<T> run(Caller caller, Function<Map<String, Object>, T> work) {
    return admission.run(
        VertxContext.createNewDuplicatedContext(caller.context()), // or operations would share one
        contexts.within(caller.routing(), caller.identity(), work));
  }
}
