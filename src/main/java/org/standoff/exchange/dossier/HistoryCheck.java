package org.standoff.exchange.dossier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the moments and reasons of everything's states against their order and the clock. */
final class HistoryCheck {
  private static final String RECORDED_AT = "recordedAt";

  private final Places places;
  private final Instant now;

  /**
   * Makes a check.
   *
   * @param now the latest moment at which anything can have been recorded
   */
  HistoryCheck(Places places, Instant now) {
    this.places = places;
    this.now = now;
  }

  void check(List<Located<?>> records) {
    for (Located<?> located : records) {
      if (located.content() instanceof Entry<?> entry) {
        check(entry, (Record) entry);
      } else if (located.content() instanceof LinkEntry link) {
        check(link);
      }
    }
  }

  private void check(Entry<?> entry, Record part) {
    Instant before = null;
    boolean corrected = false;
    for (PastState<?> state : entry.revisions()) {
      if (!state.content().key().equals(entry.content().key())) {
        places.add(state, "key", "must be left out: the key never changes");
      }
      reason(state, corrected, state.reason());
      before = ascend(state, before, state.recordedAt());
      corrected = true;
    }
    reason(part, corrected, entry.reason());
    current(part, entry.recordedAt(), before, entry.ending());
  }

  private void check(LinkEntry link) {
    Instant before = null;
    for (PastLink past : link.revisions()) {
      reason(past, false, past.reason());
      before = ascend(past, before, past.recordedAt());
      @Nullable Retraction retracted = past.retracted();
      if (retracted != null) {
        before = ascend(retracted, before, retracted.recordedAt());
      }
    }
    reason(link, false, link.reason());
    current(link, link.recordedAt(), before, link.retracted());
  }

  private void current(
      Record part,
      @Nullable Instant recordedAt,
      @Nullable Instant before,
      @Nullable Ending ending) {
    Instant last = before;
    if (recordedAt != null) {
      last = ascend(part, before, recordedAt);
    } else if (before != null || ending != null) {
      places.add(
          part,
          RECORDED_AT,
          "is required beside revisions or "
              + (ending instanceof Merging ? "merged" : "retracted"));
    }
    if (ending != null) {
      ascend((Record) ending, last, ending.recordedAt());
    }
  }

  private void reason(Record part, boolean corrected, @Nullable String reason) {
    if (reason != null && reason.isBlank()) {
      places.add(part, "reason", "must not be blank");
    } else if (reason == null && corrected) {
      places.add(part, "reason", "is required: a correction says why");
    }
  }

  /** The moment by which the next state must be later. */
  private @Nullable Instant ascend(Record part, @Nullable Instant before, Instant moment) {
    if (places.isFaulty(part, RECORDED_AT)) {
      return before;
    }
    if (moment.isAfter(now)) {
      places.add(
          part,
          RECORDED_AT,
          "must not be in the future: it is " + now.truncatedTo(ChronoUnit.SECONDS) + " now");
    } else if (before != null && !moment.isAfter(before)) {
      places.add(
          part, RECORDED_AT, "must be later than " + before + ", the moment of the state before");
    }
    return moment;
  }
}
