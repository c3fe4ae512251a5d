package org.standoff.graphql.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a fetcher threw while a {@link ReadPlan} was carried out. The engine then reads the same
 * fields again, to tell the error at its place, and must get the same failure: a second attempt in
 * a transaction that has failed would tell of that instead. An operation runs on one thread.
 *
 * @param fetcher which fetcher failed
 * @param source of which object
 * @param failure what it threw
 */
record FailedRead(Object fetcher, Object source, Exception failure) {
  private static final ThreadLocal<@Nullable FailedRead> LAST = new ThreadLocal<>();

  /** Remembers a failure. */
  static void remember(Object fetcher, Object source, Exception failure) {
    LAST.set(new FailedRead(fetcher, source, failure));
  }

  /** Forgets it, at the end of an operation. */
  static void forget() {
    LAST.remove();
  }

  /**
   * Fails again where the fetcher failed for this object before.
   *
   * @throws Exception what it threw then
   */
  static void repeat(Object fetcher, @Nullable Object source) throws Exception {
    FailedRead last = LAST.get();
    if (last != null && last.fetcher == fetcher && last.source == source) {
      throw last.failure;
    }
  }
}
