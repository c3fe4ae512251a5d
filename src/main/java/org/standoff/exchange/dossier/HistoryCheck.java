package org.standoff.exchange.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the moments and reasons of everything's states against their order. */
final class HistoryCheck {
  private static final String LATER = "must be later than that of the state before";

  private final Map<String, Located<?>> past = new HashMap<>();
  private final List<Located<?>> records;
  private final Faults faults;

  HistoryCheck(List<Located<?>> records, Faults faults) {
    this.records = records;
    this.faults = faults;
    for (Located<?> located : records) {
      if (located.content() instanceof PastState<?> || located.content() instanceof Retraction) {
        past.put(located.path(), located);
      }
    }
  }

  void check() {
    for (Located<?> located : records) {
      if (located.content() instanceof Entry<?> entry) {
        check(entry, located);
      } else if (located.content() instanceof LinkEntry link) {
        current(located, link.recordedAt(), null, link.retracted());
      }
    }
  }

  private void check(Entry<?> entry, Located<?> located) {
    Instant before = null;
    for (int i = 0; i < length(located); i++) {
      Located<?> at = past.get(Paths.item(located.path("revisions"), i));
      if (at != null && at.content() instanceof PastState<?> state) {
        if (!state.content().key().equals(entry.content().key())) {
          add(at, "key", "must be left out: the key never changes");
        }
        reason(at, i > 0, state.reason());
        before = ascend(at, before, state.recordedAt());
      }
    }
    reason(located, !entry.revisions().isEmpty(), entry.reason());
    current(located, entry.recordedAt(), before, entry.retracted());
  }

  private static int length(Located<?> entry) {
    DossierNode.Field field = entry.node().fields().get("revisions");
    return field != null && field.value() instanceof DossierNode.Sequence list
        ? list.items().size()
        : 0;
  }

  private void current(
      Located<?> located,
      @Nullable Instant recordedAt,
      @Nullable Instant before,
      @Nullable Retraction retracted) {
    if (recordedAt == null) {
      if (before != null || retracted != null) {
        add(located, "recordedAt", "is required beside revisions or retracted");
      }
      return;
    }
    Instant last = ascend(located, before, recordedAt);
    Located<?> end = past.get(located.path("retracted"));
    if (end != null && retracted != null) {
      ascend(end, last, retracted.recordedAt());
    }
  }

  private void reason(Located<?> at, boolean corrected, @Nullable String reason) {
    if (reason != null ? reason.isBlank() : corrected) {
      add(at, "reason", "is required: a correction says why");
    }
  }

  /** The moment by which the next state must be later. */
  private @Nullable Instant ascend(Located<?> at, @Nullable Instant before, Instant moment) {
    if (faults.touch(at.path("recordedAt"))) {
      return before;
    }
    if (before != null && !moment.isAfter(before)) {
      add(at, "recordedAt", LATER);
    }
    return moment;
  }

  private void add(Located<?> at, String field, String reason) {
    if (!faults.touch(at.path(field))) {
      faults.add(at.line(field), at.path(field), reason);
    }
  }
}
