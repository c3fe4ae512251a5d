package org.standoff.graphql.fetch;

import graphql.language.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a fetcher threw while a {@link ReadPlan} was carried out. The engine then reads the same
 * fields again, to tell the error at its place, and must get the same failure: a second attempt in
 * a transaction that has failed would tell of that instead. An operation runs on one thread.
 *
 * @param fetcher which fetcher failed
 * @param source of which object
 * @param field for which field of the document, whose arguments it may have failed for
 * @param failure what it threw
 */
record FailedRead(Object fetcher, Object source, Field field, Exception failure) {
  private static final ThreadLocal<@Nullable FailedRead> LAST = new ThreadLocal<>();

  /** Remembers a failure. */
  static void remember(Object fetcher, Object source, Field field, Exception failure) {
    LAST.set(new FailedRead(fetcher, source, field, failure));
  }

  /** Forgets it, at the end of an operation. */
  static void forget() {
    LAST.remove();
  }

  /**
   * Fails again where the fetcher failed for this object and field before.
   *
   * @param field null for one whose arguments do not count
   * @throws Exception what it threw then
   */
  static void repeat(Object fetcher, @Nullable Object source, @Nullable Field field)
      throws Exception {
    FailedRead last = LAST.get();
    boolean again =
        last != null
            && last.fetcher == fetcher
            && last.source == source
            && (field == null || last.field == field);
    if (last != null && again) {
      throw last.failure;
    }
  }
}
