package org.standoff.graphql.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPromise;
import io.netty.util.concurrent.ScheduledFuture;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a client that sends and does not read from filling the memory: nothing is read of it while
 * what it was sent waits, and it is disconnected when it takes nothing of that for a while. All of
 * it runs on the event loop of the connection.
 *
 * <p>It stands below Vert.x, which answers pings of the WebSocket itself, paused or not.
 */
final class SocketPace extends ChannelDuplexHandler {
  private final long patience;
  private @Nullable ScheduledFuture<?> looks;
  private long taken;
  private long seen = -1;

  /**
   * @param patience how long a client may take nothing; it is gone after twice that time at most
   */
  SocketPace(Duration patience) {
    this.patience = patience.toMillis();
  }

  /**
   * Keeps the client of a request that has just become a socket, until the connection ends.
   *
   * @param patience how long it may take nothing of what waits for it
   */
  static void keep(HttpServerRequest request, Duration patience) {
    Channel channel = ((ConnectionBase) request.connection()).channel();
    channel.pipeline().addFirst(new SocketPace(patience));
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    looks =
        context
            .executor()
            .scheduleAtFixedRate(() -> look(context), patience, patience, TimeUnit.MILLISECONDS);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    if (looks != null) {
      looks.cancel(false);
    }
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    context.write(message, promise.unvoid()).addListener(written -> taken++);
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    context.channel().config().setAutoRead(context.channel().isWritable());
    context.fireChannelWritabilityChanged();
  }

  private void look(ChannelHandlerContext context) {
    ChannelOutboundBuffer waiting = context.channel().unsafe().outboundBuffer();
    if (waiting == null || waiting.isEmpty()) {
      seen = -1;
      return;
    }
    long now = taken + waiting.currentProgress(); // of a long message it may take a part only
    if (now == seen) {
      context.close().addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
    }
    seen = now;
  }
}
