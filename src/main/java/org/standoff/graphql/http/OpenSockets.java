package org.standoff.graphql.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.standoff.graphql.limit.LimitSettings;

/**
 * The sockets that are open, of which there are so many at most. They would stay for ever, so when
 * the service is told to stop they are closed before it waits for what is under way.
 */
@Singleton
class OpenSockets {
  private final Semaphore places;
  private final Set<SocketSession> sessions = ConcurrentHashMap.newKeySet();
  private volatile boolean leaving;

  @Inject
  OpenSockets(LimitSettings limits) {
    this.places = new Semaphore(limits.sockets());
  }

  /** Takes a place for another socket, unless there is none. */
  boolean enter() {
    return !leaving && places.tryAcquire();
  }

  /** Gives the place back of a socket that was not opened. */
  void release() {
    places.release();
  }

  void opened(SocketSession session) {
    sessions.add(session);
    if (leaving) {
      session.leave();
    }
  }

  void closed(SocketSession session) {
    sessions.remove(session);
    places.release();
  }

  void leave(@Observes ShutdownDelayInitiatedEvent signal) {
    leaving = true;
    sessions.forEach(SocketSession::leave);
  }
}
