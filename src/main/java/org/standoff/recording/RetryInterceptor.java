package org.standoff.recording;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.Attempts;

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
  @AroundInvoke
  @Nullable Object retry(InvocationContext call) throws Exception {
    Attempts attempts = new Attempts();
    while (true) {
      try {
        return call.proceed();
      } catch (Exception e) { // the mutation may throw anything
        if (!attempts.again(e)) {
          throw e;
        }
      }
    }
  }
}
