package org.standoff.graphql.fetch;

import graphql.GraphQLContext;
import io.smallrye.mutiny.Multi;
import java.util.Map;
import java.util.concurrent.Flow;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * What an execution of a subscription is for. The first one calls the method behind its root field,
 * for the stream of its events; after that there is one for each event, which the root field then
 * has for its value.
 */
public final class EventStream {
  private final @Nullable Object event;
  private @Nullable Multi<?> events;

  private EventStream(@Nullable Object event) {
    this.event = event;
  }

  /** For an execution that begins a subscription. */
  public static EventStream begin() {
    return new EventStream(null);
  }

  /** For an execution that answers one event. */
  public static EventStream of(Object event) {
    return new EventStream(event);
  }

  /** The events, after the execution that begins; null where it has failed. */
  public @Nullable Multi<?> events() {
    return events;
  }

  /** The entry for the context of the execution. */
  public Map<Object, Object> entry() {
    return Map.of(EventStream.class, this);
  }

  /** Whether the execution with this context has begun a subscription. */
  public static boolean hasBegun(GraphQLContext context) {
    @Nullable EventStream stream = context.get(EventStream.class);
    return stream != null && stream.events != null;
  }

  static EventStream in(GraphQLContext context) {
    @Nullable EventStream stream = context.get(EventStream.class);
    if (stream == null) {
      throw new IllegalStateException("a subscription is executed event by event");
    }
    return stream;
  }

  @Nullable Object event() {
    return event;
  }

  /** SmallRye makes a publisher of the elder interface out of what the method returns. */
  void begin(Object stream) {
    Flow.Publisher<?> publisher =
        stream instanceof Publisher<?> elder
            ? AdaptersToFlow.publisher(elder)
            : (Flow.Publisher<?>) stream;
    events = Multi.createFrom().publisher(publisher);
  }
}
