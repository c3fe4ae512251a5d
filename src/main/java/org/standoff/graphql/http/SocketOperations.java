package org.standoff.graphql.http;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
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
 * few places until its answer is written, so that a client who does not read asks for no more; and
 * one that the client has ended, until it is worked on no more. All of it runs on the event loop of
 * the socket.
 */
final class SocketOperations {
  private final ServerWebSocket socket;
  private final SocketWork.Caller caller;
  private final SocketWork work;
  private final int most;
  private final Map<String, Ongoing> running = new ConcurrentHashMap<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private @Nullable Runnable finished; // from the moment on at which no more is begun

  SocketOperations(ServerWebSocket socket, SocketWork.Caller caller, SocketWork work, int most) {
    this.socket = socket;
    this.caller = caller;
    this.work = work;
    this.most = most;
  }

  /** An operation until it ends; a subscription has events from some moment on. */
  private static final class Ongoing {
    private boolean begun;
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
    if (underWay.get() >= most) {
      CodedError limit =
          CodedError.of(ErrorCode.LIMIT, "As many operations as may be are under way here.");
      refuse(id, limit);
      return;
    }
    underWay.incrementAndGet();
    Ongoing operation = new Ongoing();
    running.put(id, operation);
    work(request).onComplete(begun -> later(() -> continueWith(id, operation, begun)));
  }

  /** What is thrown is a failure of this operation, and of nothing else on the socket. */
  private Future<Begun> work(OperationRequest request) {
    try {
      return work.begin(caller, request);
    } catch (RuntimeException failure) {
      return Future.failedFuture(failure);
    }
  }

  private void later(Runnable step) {
    caller.context().runOnContext(now -> step.run());
  }

  /** Tells that an operation does not begin. */
  void refuse(String id, CodedError why) {
    tell(id, new SocketMessage.Failed(List.of(why)));
  }

  private void continueWith(String id, Ongoing operation, AsyncResult<Begun> begun) {
    operation.begun = true;
    if (running.get(id) != operation) {
      underWay.decrementAndGet(); // ended by the client meanwhile, but worked on until now
    } else if (begun.failed()) {
      fail(id, operation, begun.cause());
    } else if (begun.result() instanceof Begun.Answered answered) {
      answer(id, operation, answered.result());
    } else if (finished != null) {
      cancel(id);
      tellFinished();
    } else {
      follow(id, operation, (Begun.Streaming) begun.result());
    }
  }

  private void follow(String id, Ongoing operation, Begun.Streaming stream) {
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
                failure -> later(() -> fail(id, operation, failure)),
                () -> later(() -> end(id, operation, new SocketMessage.Complete())));
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
    if (failure instanceof IOException || socket.isClosed()) {
      return; // the client has gone, and what it asked for is cancelled as its socket closes
    }
    end(id, operation, new SocketMessage.Failed(List.of(Failures.of(failure))));
  }

  /** Nothing more is told of an operation that the client has ended itself. */
  private void end(String id, Ongoing operation, SocketMessage last) {
    if (running.remove(id, operation)) {
      send(id, last)
          .onTermination()
          .invoke(underWay::decrementAndGet)
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

  /** The client wants nothing more of an operation, which may have ended by itself meanwhile. */
  void complete(String id) {
    cancel(id);
    tellFinished();
  }

  private void cancel(String id) {
    Ongoing ended = running.remove(id);
    if (ended != null) {
      if (ended.begun) {
        underWay.decrementAndGet();
      }
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
