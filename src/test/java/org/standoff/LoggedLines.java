package org.standoff;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What is logged in one category until this is closed, also by what other tests have left under
 * way.
 */
public final class LoggedLines extends Handler implements AutoCloseable {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final Logger logger;

  /** Begins to take the lines of a category. */
  public LoggedLines(String category) {
    logger = Logger.getLogger(category);
    logger.addHandler(this);
  }

  /** The next line, waited for. */
  public String next() throws InterruptedException {
    String line = lines.poll(20, TimeUnit.SECONDS);
    assertNotNull(line, "nothing more is logged");
    return line;
  }

  /** The lines that are there beyond those asked for. */
  public List<String> rest() {
    List<String> rest = new ArrayList<>();
    lines.drainTo(rest);
    return rest;
  }

  @Override
  public void publish(LogRecord line) {
    Throwable thrown = line.getThrown();
    lines.add(thrown == null ? line.getMessage() : line.getMessage() + ": " + thrown);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
