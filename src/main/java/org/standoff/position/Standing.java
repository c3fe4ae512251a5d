package org.standoff.position;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where holders stand on a day: each has at most one position of a family, the latest, and one of
 * each kind of act.
 *
 * @param places the position in each place that is taken
 */
record Standing(Map<Place, PositionSpan> places) {

  static final Standing NONE = new Standing(Map.of());

  static Standing on(Collection<PositionSpan> spans, LocalDate day) {
    Map<Place, PositionSpan> places = new HashMap<>();
    spans.stream()
        .filter(span -> span.isHeldOn(day))
        .forEach(
            span ->
                places.merge(
                    new Place(span.holder(), span.place()),
                    span,
                    BinaryOperator.maxBy(PositionSpan::compareTo)));
    return new Standing(places);
  }

  /** Who stands elsewhere than before, by key; a later position of the same kind is no move. */
  List<PositionMove> since(Standing before) {
    Set<Place> all = new TreeSet<>(before.places.keySet());
    all.addAll(places.keySet());
    return all.stream()
        .filter(place -> kind(before, place) != kind(this, place))
        .map(place -> move(before, place))
        .toList();
  }

  private PositionMove move(Standing before, Place place) {
    PositionSpan shown = places.getOrDefault(place, before.places.get(place));
    return new PositionMove(
        place.holder.uuid(),
        kind(before, place),
        kind(this, place),
        Objects.requireNonNull(shown).uuid());
  }

  private static @Nullable PositionKind kind(Standing standing, Place place) {
    PositionSpan span = standing.places.get(place);
    return span == null ? null : span.kind();
  }

  /**
   * What a holder has one position of at a time.
   *
   * @param holder who
   * @param of the family, or the kind of act
   */
  record Place(Holder holder, Enum<?> of) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byHolder = holder.compareTo(other.holder);
      return byHolder != 0 ? byHolder : of.name().compareTo(other.of.name());
    }
  }
}
