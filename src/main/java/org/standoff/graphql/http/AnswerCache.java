package org.standoff.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.KnownAt;
import org.standoff.graphql.RecordState;
import org.standoff.graphql.cache.CacheSettings;
import org.standoff.graphql.cache.NewestState;
import org.standoff.graphql.observe.Observation;

/**
 * Keeps the answers to queries as bytes, each with the state of the record that it was read from.
 * An answer is given again only while that state is the newest, so it says nothing that the record
 * would not say. Answers with errors are never kept. What is kept is bounded by its length.
 */
@Singleton
class AnswerCache {
  /** What an entry takes beside its body, about. */
  private static final int OVERHEAD = 500;

  /** A share of the room that one answer may take. */
  private static final int LARGEST_SHARE = 16;

  private final Cache<String, Kept> kept;
  private final long capacity;
  private final NewestState newest;
  private final KnownAt read;
  private final Counter hits;
  private final Counter misses;
  private final Counter unmodified;

  /**
   * An answer that is given again.
   *
   * @param state the record that it was read from
   * @param answer with its tag
   * @param operation what was told of the operation
   */
  record Kept(RecordState state, Answer answer, Observation operation) {}

  @Inject
  AnswerCache(CacheSettings settings, NewestState newest, KnownAt read, MeterRegistry registry) {
    this.capacity = settings.size().asLongValue();
    this.newest = newest;
    this.read = read;
    this.kept =
        Caffeine.newBuilder()
            .executor(Runnable::run) // so that the bound holds at once
            .maximumWeight(capacity)
            .<String, Kept>weigher((key, entry) -> entry.answer().body().length() + OVERHEAD)
            .build();
    this.hits = registry.counter("standoff.cache.answers", "result", "hit");
    this.misses = registry.counter("standoff.cache.answers", "result", "miss");
    this.unmodified = registry.counter("standoff.cache.answers", "result", "unmodified");
    registry.gauge("standoff.cache.bytes", this, AnswerCache::size);
  }

  /**
   * Finds an answer that is still right.
   *
   * @param key as {@link AnswerKeys} makes it
   * @param unexecuted what is told of the operation where the caller has the answer
   * @return null where it has to be executed
   */
  @Nullable Kept find(String key, Asked asked, Supplier<Observation> unexecuted) {
    Kept entry = kept.getIfPresent(key);
    if (entry != null || !asked.held().isEmpty()) {
      RecordState now = newest.get();
      if (now != null) {
        String tag = tag(key, now);
        if (asked.held().contains(tag)) {
          unmodified.increment();
          return new Kept(now, Answer.notModified(asked.type(), tag), unexecuted.get());
        }
        if (entry != null && entry.state().equals(now)) {
          hits.increment();
          return entry;
        }
      }
    }
    misses.increment();
    return null;
  }

  /**
   * Keeps an answer without errors, within its request.
   *
   * @return the answer, with a tag if it depends on the state of the record only
   */
  Answer keep(String key, Answer answer, Observation operation) {
    RecordState state = read.state();
    if (state == null) {
      return answer; // it has read nothing
    }
    Answer tagged = answer.tagged(tag(key, state));
    if (answer.body().length() <= capacity / LARGEST_SHARE) {
      kept.put(key, new Kept(state, tagged, operation));
    }
    return tagged;
  }

  /** The record has been changed by a request to this instance. */
  void recordChanged() {
    newest.forget();
  }

  /** How much room the answers take, in bytes. */
  double size() {
    kept.cleanUp();
    return kept.policy().eviction().map(room -> room.weightedSize().orElse(0)).orElse(0L);
  }

  private static String tag(String key, RecordState state) {
    return "\"%s-%x-%x\"".formatted(key, state.step(), state.moment());
  }
}
