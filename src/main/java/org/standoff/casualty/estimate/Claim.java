package org.standoff.casualty.estimate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.standoff.casualty.VictimStatus;
import org.standoff.fact.PlacePrecision;

/**
 * A casualty figure as far as estimates need it.
 *
 * @param id of the figure
 * @param key of the figure
 * @param stated the bounds of its quantity
 * @param best its best number; null where it has none
 * @param victims what those counted all are, in order; empty where not stated
 * @param place where, as far as that is less than the whole area of the crisis, else null
 * @param period when; of a running count, up to when
 * @param cumulative whether it is a running count
 * @param incident whether it is an incident of a dataset
 * @param refused why it is not counted at all; null where nothing forbids it
 * @param replaced which other fact its claimant put in its place, and how, as a clause whose
 *     subject is the figure; null where none
 * @param origin where it comes from
 * @param reliability of its sources at best, A to F
 * @param published the last day on which its newest source can have been published; null if unknown
 * @param part whether it is linked as a part of a figure that is of the same victims and days, so
 *     that nothing but the link says that it is not about all of them
 * @param wholes the figures of which it is a part
 */
record Claim(
    UUID id,
    String key,
    Span stated,
    @Nullable Long best,
    List<String> victims,
    @Nullable String place,
    Period period,
    boolean cumulative,
    boolean incident,
    @Nullable String refused,
    @Nullable String replaced,
    Origin origin,
    String reliability,
    @Nullable LocalDate published,
    boolean part,
    Set<UUID> wholes) {

  /** Nobody is two of these. */
  private static final Set<String> EXCLUSIVE =
      Set.of(
          VictimStatus.CIVILIAN.name(),
          VictimStatus.COMBATANT_SIDE_A.name(),
          VictimStatus.COMBATANT_SIDE_B.name());

  /** The more reliable first, of these the newer; then by key, so that no two are equal. */
  static final Comparator<Claim> MOST_TRUSTED =
      Comparator.comparing(Claim::reliability)
          .thenComparing(Claim::published, newest())
          .thenComparing(claim -> claim.period.to(), newest())
          .thenComparing(Claim::key);

  /** The same of which only "not more" is left. */
  Claim atMost() {
    return with(stated.notMore(), null, replaced);
  }

  /** The same with bounds that are narrower from below. */
  Claim atLeast(long low) {
    boolean narrower = low > stated.floor() && stated.holds(low);
    return narrower ? with(new Span(low, stated.high()), best, replaced) : this;
  }

  private Claim with(Span stated, @Nullable Long best, @Nullable String replaced) {
    return new Claim(
        id,
        key,
        stated,
        best,
        victims,
        place,
        period,
        cumulative,
        incident,
        refused,
        replaced,
        origin,
        reliability,
        published,
        part,
        wholes);
  }

  /**
   * Whether nobody can be counted by both: those counted are at other places, or are what those
   * counted by the other cannot be, while all else that is stated is the same.
   */
  boolean isApart(Claim other) {
    if (victims.equals(other.victims)) {
      return place != null && other.place != null && !place.equals(other.place);
    }
    return Objects.equals(place, other.place)
        && EXCLUSIVE.stream().anyMatch(victims::contains)
        && EXCLUSIVE.stream().anyMatch(other.victims::contains)
        && EXCLUSIVE.stream()
            .noneMatch(one -> victims.contains(one) && other.victims.contains(one));
  }

  /** The same, of which its claimant put another fact in the place. */
  Claim replaced(String how) {
    return with(stated, best, how);
  }

  /** Whether it counts for anything. */
  boolean counts() {
    return refused == null && replaced == null;
  }

  /**
   * The place of a figure within the area of its crisis: null for the whole area, which is a
   * country where the crisis is about that country alone, and for a place that is not stated.
   *
   * @param countries of the crisis; none where the record does not say
   */
  static @Nullable String place(
      @Nullable String name,
      @Nullable String country,
      @Nullable PlacePrecision precision,
      List<String> countries) {
    boolean whole =
        precision == PlacePrecision.COUNTRY
            && (country == null || countries.isEmpty() || countries.equals(List.of(country)));
    if (name == null || whole) {
      return null;
    }
    return country == null ? name : name + " (" + country + ")";
  }

  private static Comparator<@Nullable LocalDate> newest() {
    return Comparator.nullsLast(Comparator.<LocalDate>reverseOrder());
  }
}
