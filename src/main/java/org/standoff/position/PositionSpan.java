package org.standoff.position;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Quantity;

/**
 * A position as a tally sees it, from the first day on which it is held to the last. Later ones
 * come after earlier ones; of those that begin on one day, the preferred after the others, then the
 * one whose date leaves fewer days before, then by key.
 *
 * @param uuid the position
 * @param key its key
 * @param holder who holds it
 * @param count how many the holder is, where it is an unnamed group; null for a named holder
 * @param kind which position
 * @param preferred whether the desk prefers it
 * @param earliest the first day on which it can have begun; null where not known
 * @param first the day from which it counts
 * @param last the last day on which it counts; null without end
 */
record PositionSpan(
    UUID uuid,
    String key,
    Holder holder,
    @Nullable Quantity count,
    PositionKind kind,
    boolean preferred,
    @Nullable LocalDate earliest,
    LocalDate first,
    @Nullable LocalDate last)
    implements Comparable<PositionSpan> {

  private static final Comparator<PositionSpan> IN_ORDER =
      Comparator.comparing(PositionSpan::first)
          .thenComparing(PositionSpan::preferred)
          .thenComparing(
              PositionSpan::earliest, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(PositionSpan::key);

  boolean isHeldOn(LocalDate day) {
    return !day.isBefore(first) && (last == null || !day.isAfter(last));
  }

  /** What a holder has one place in: a family, or one kind of act. */
  Enum<?> place() {
    return kind.family() == PositionFamily.ACT ? kind : kind.family();
  }

  @Override
  public int compareTo(PositionSpan other) {
    return IN_ORDER.compare(this, other);
  }
}
