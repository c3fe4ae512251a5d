package org.standoff.graphql.http;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.http.ServerWebSocket;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.CodedError;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.Failures;
import org.standoff.graphql.execution.OperationRequest;

/**
 * The operations under way on one socket, by the names that the client gave them. Each has one of a
 * few places until its answer is written, so that a client who does not read asks for no more.
 */
final class SocketOperations {
  private final ServerWebSocket socket;
  private final SocketWork.Caller caller;
  private final SocketWork work;
  private final int most;
  private final Map<String, Ongoing> running = new ConcurrentHashMap<>();
  private final AtomicInteger unwritten = new AtomicInteger(); // answers of what has ended
  private @Nullable Runnable finished; // from the moment on at which no more is begun

  SocketOperations(ServerWebSocket socket, SocketWork.Caller caller, SocketWork work, int most) {
    this.socket = socket;
    this.caller = caller;
    this.work = work;
    this.most = most;
  }

  /** An operation until it ends; a subscription has events from some moment on. */
  private static final class Ongoing {
    private @Nullable Cancellable events;

    void cancel() {
      if (events != null) {
        events.cancel();
      }
    }
  }

  boolean has(String id) {
    return running.containsKey(id);
  }

  void begin(String id, OperationRequest request) {
    if (running.size() + unwritten.get() >= most) {
      CodedError limit =
          CodedError.of(ErrorCode.LIMIT, "As many operations as may be are under way here.");
      refuse(id, limit);
      return;
    }
    Ongoing operation = new Ongoing();
    running.put(id, operation);
    work.begin(caller, request)
        .onSuccess(
            begun -> caller.context().runOnContext(now -> continueWith(id, operation, begun)))
        .onFailure(failure -> fail(id, operation, failure));
  }

  /** Tells that an operation does not begin. */
  void refuse(String id, CodedError why) {
    tell(id, new SocketMessage.Failed(List.of(why)));
  }

  private void continueWith(String id, Ongoing operation, Begun begun) {
    if (running.get(id) != operation) {
      return; // ended by the client meanwhile
    }
    if (begun instanceof Begun.Answered answered) {
      answer(id, operation, answered.result());
      return;
    }
    if (finished != null) {
      cancel(id);
      tellFinished();
      return;
    }
    Begun.Streaming stream = (Begun.Streaming) begun;
    operation.events =
        stream
            .events()
            .onItem()
            .transformToUniAndConcatenate(
                event ->
                    work.event(caller, stream, event)
                        .chain(result -> send(id, new SocketMessage.Next(result))))
            .subscribe()
            .with(
                sent -> {},
                failure -> fail(id, operation, failure),
                () -> end(id, operation, new SocketMessage.Complete()));
  }

  private void answer(String id, Ongoing operation, Written answer) {
    if (answer.result().isDataPresent()) {
      tell(id, new SocketMessage.Next(answer));
      end(id, operation, new SocketMessage.Complete());
    } else {
      end(id, operation, new SocketMessage.Failed(answer.result().getErrors()));
    }
  }

  private void fail(String id, Ongoing operation, Throwable failure) {
    if (failure instanceof IOException) {
      return; // the client has gone, and what it asked for is cancelled as its socket closes
    }
    end(id, operation, new SocketMessage.Failed(List.of(Failures.of(failure))));
  }

  /** Nothing more is told of an operation that the client has ended itself. */
  private void end(String id, Ongoing operation, SocketMessage last) {
    if (running.remove(id, operation)) {
      unwritten.incrementAndGet();
      send(id, last)
          .onTermination()
          .invoke(unwritten::decrementAndGet)
          .subscribe()
          .with(sent -> {}, closed -> {});
      tellFinished();
    }
  }

  private void tellFinished() {
    if (finished != null && running.isEmpty()) {
      finished.run();
    }
  }

  private void tell(String id, SocketMessage message) {
    send(id, message).subscribe().with(sent -> {}, closed -> {});
  }

  /** Writes a message; completes when it is written, so that a slow client is waited for. */
  private Uni<Void> send(String id, SocketMessage message) {
    return Uni.createFrom()
        .completionStage(
            () -> socket.writeTextMessage(ResponseWriter.message(id, message)).toCompletionStage());
  }

  void cancel(String id) {
    Ongoing ended = running.remove(id);
    if (ended != null) {
      ended.cancel();
    }
  }

  /**
   * Ends what has no end of its own.
   *
   * @param then is done once the rest is answered
   */
  void finish(Runnable then) {
    finished = then;
    running.forEach(
        (id, operation) -> {
          if (operation.events != null) {
            cancel(id);
          }
        });
    tellFinished();
  }

  void cancelAll() {
    List.copyOf(running.keySet()).forEach(this::cancel);
  }
}
