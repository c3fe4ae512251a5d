package org.standoff.graphql.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When nothing more is read of a client, and when it is disconnected. */
class SocketPaceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MUCH = 100_000;

  private final Client client = new Client();

  /** A connection whose client takes so many bytes as the test says. */
  private static final class Client extends EmbeddedChannel {
    private int takes;

    Client() {
      super(new SocketPace(PATIENCE));
      freezeTime();
    }

    @Override
    protected void doWrite(ChannelOutboundBuffer waiting) {
      while (takes > 0 && waiting.current() instanceof ByteBuf first) {
        int part = Math.min(takes, first.readableBytes());
        takes -= part;
        waiting.removeBytes(part);
      }
    }

    void take(int bytes) {
      takes = bytes;
      flush();
    }

    void look() {
      advanceTimeBy(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      runScheduledPendingTasks();
    }
  }

  private void send(int bytes) {
    client
        .writeAndFlush(Unpooled.wrappedBuffer(new byte[bytes]))
        .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
  }

  @Test
  void isReadWhileItTakesWhatItIsSent() {
    assertTrue(client.config().isAutoRead());
    send(MUCH);
    assertFalse(client.config().isAutoRead());
    client.take(MUCH);
    assertTrue(client.config().isAutoRead());
  }

  @Test
  void isDisconnectedWhenItTakesNothing() {
    send(MUCH);
    client.look();
    assertTrue(client.isOpen());
    send(1);
    client.look();
    assertFalse(client.isOpen());
  }

  @Test
  void norMayALittleWaitForEver() {
    send(1);
    client.look();
    client.look();
    assertFalse(client.isOpen());
  }

  @Test
  void mayBeSlow() {
    send(MUCH);
    for (int i = 0; i < 5; i++) {
      client.look();
      client.take(1000);
    }
    client.take(MUCH);
    for (int i = 0; i < 5; i++) {
      send(1000);
      client.look();
      client.take(1000);
    }
    assertTrue(client.isOpen());
  }

  @Test
  void mayBeSilentWhereNothingWaits() {
    for (int i = 0; i < 5; i++) {
      client.look();
    }
    assertTrue(client.isOpen());
  }
}
