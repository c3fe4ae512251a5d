package org.standoff.recording;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.Outdone;

/**
 * Begins a transaction anew where another had to go first. It stands around the one that begins
 * transactions, whose place is 200 after the beginning of the platform's.
 *
 * @see jakarta.transaction.Transactional
 */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetryInterceptor {
  /** A transaction that was broken off so often is not about to succeed. */
  private static final int ATTEMPTS = 5;

  /** The longest pause before the second attempt; later ones are longer in proportion. */
  private static final int PAUSE_MILLIS = 50;

  private static final Logger LOG = Logger.getLogger(RetryInterceptor.class);

  @AroundInvoke
  @Nullable Object retry(InvocationContext call) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.proceed();
      } catch (Exception e) { // the mutation may throw anything
        if (attempt == ATTEMPTS || !Outdone.is(e)) {
          throw e;
        }
        LOG.debugf(e, "Attempt %d was broken off", attempt);
      }
      pause(attempt);
    }
  }

  /** Two that were in each other's way should not begin at the same moment again. */
  private static void pause(int attempt) throws InterruptedException {
    Thread.sleep(ThreadLocalRandom.current().nextLong(1, (long) PAUSE_MILLIS * attempt + 1));
  }
}
