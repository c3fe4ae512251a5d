package org.standoff.database;

import java.util.concurrent.Executor;

/**
 * Runs each task on a thread of its own. The common pool, which asynchronous suppliers have by
 * default, has one thread only on two processors, so what is to go on at the same time would not.
 */
public enum OwnThread implements Executor {
  EACH;

  @Override
  public void execute(Runnable task) {
    Thread thread = new Thread(task, "aside");
    thread.setDaemon(true);
    thread.start();
  }
}
