package org.standoff.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one process that runs the server of a home. The system releases it when the process
 * ends, however it ends.
 */
final class OwnerLock implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(50);

  /** Far behind the process id, which others must be able to read on every system. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final FileChannel channel;
  private final String mark;

  private OwnerLock(FileChannel channel, String mark) {
    this.channel = channel;
    this.mark = mark;
  }

  /**
   * Takes the lock. A second try within this process must not even open the file, as closing it
   * would release the lock of the first; so the lock is also marked among the system properties,
   * which the class loaders of a live reload share.
   *
   * @param file the lock's file, which then holds this process's id
   * @param patience how long to wait for an owner that is about to end
   * @return null if another process, or another part of this one, keeps it
   */
  static @Nullable OwnerLock take(Path file, Duration patience) throws IOException {
    String mark = mark(file);
    if (System.getProperties().putIfAbsent(mark, "held") != null) {
      return null;
    }
    FileChannel channel = null;
    boolean taken = false;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      taken = lock(channel, patience);
      if (taken) {
        channel.truncate(0).write(ByteBuffer.wrap(ownId().getBytes(StandardCharsets.UTF_8)));
        return new OwnerLock(channel, mark);
      }
      return null;
    } finally {
      if (!taken) {
        release(channel, mark);
      }
    }
  }

  private static boolean lock(FileChannel channel, Duration patience) throws IOException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Pause.of(PAUSE);
    }
    return true;
  }

  /** The process id of the owner, for a message; empty when it has not written it yet. */
  static String owner(Path file) throws IOException {
    return System.getProperties().containsKey(mark(file))
        ? ownId()
        : Files.readString(file).strip();
  }

  private static String mark(Path file) {
    return OwnerLock.class.getName() + ":" + file;
  }

  private static String ownId() {
    return Long.toString(ProcessHandle.current().pid());
  }

  private static void release(@Nullable FileChannel channel, String mark) throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      System.getProperties().remove(mark);
    }
  }

  @Override
  public void close() throws IOException {
    release(channel, mark);
  }
}
