package org.standoff.casualty.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an estimate is about.
 *
 * @param from the first day; null where no figure has one
 * @param to the last day; null where no figure has one
 * @param allVictims whether it is about victims whoever they are
 * @param newest the newest as-of day within the scope of the running counts that are about all of
 *     it up to then, the earliest that it can be; null where there are none
 */
record Scope(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean allVictims,
    @Nullable LocalDate newest) {

  /** The scope of a question to these claims; an end that the question leaves open is theirs. */
  static Scope of(Asked asked, Collection<Claim> claims) {
    LocalDate from = asked.from() == null ? first(claims, c -> c.period().from()) : asked.from();
    LocalDate to = asked.to() == null ? last(claims, c -> c.period().to()) : asked.to();
    Scope scope = new Scope(from, to, asked.allVictims(), null);
    List<Claim> counts = claims.stream().filter(c -> c.cumulative() && c.period().dated()).toList();
    List<Claim> full =
        counts.stream()
            .filter(c -> scope.partly(c).isEmpty() && !Period.isAfter(c.period().to(), to))
            .filter(c -> !scope.since(c.period()).dated())
            .toList();
    LocalDate newest = last(full, c -> c.period().earliestEnd());
    return new Scope(from, to, asked.allVictims(), newest);
  }

  /** The days of a running count, whenever it ends; undated where it begins with the scope. */
  Period since(Period count) {
    LocalDate beginning = count.beginning();
    return beginning == null || beginning.equals(from)
        ? Period.UNDATED
        : new Period(true, false, beginning, null);
  }

  private static @Nullable LocalDate first(
      Collection<Claim> claims, Function<Claim, @Nullable LocalDate> day) {
    return claims.stream()
        .map(day)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable LocalDate last(
      Collection<Claim> claims, Function<Claim, @Nullable LocalDate> day) {
    return claims.stream()
        .map(day)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Holds a claim against the scope. */
  Placed place(Claim claim) {
    List<String> less = partly(claim);
    List<String> more = new ArrayList<>();
    if (claim.period().dated()) {
      if (claim.cumulative()) {
        holdRunningCount(claim.period(), less, more);
      } else {
        holdDays(claim.period(), less, more);
      }
    }
    Reach reach = Reach.of(!less.isEmpty(), !more.isEmpty());
    List<String> why = new ArrayList<>(less);
    why.addAll(more);
    return new Placed(claim, reach, List.copyOf(why), reach.of(claim.stated()));
  }

  private List<String> partly(Claim claim) {
    List<String> less = new ArrayList<>();
    if (allVictims && !claim.victims().isEmpty()) {
      less.add("counts only some victims (" + String.join(", ", claim.victims()) + ")");
    }
    if (claim.place() != null) {
      less.add("counts only " + claim.place());
    }
    if (claim.part()) {
      less.add("is linked as a part of another figure");
    }
    return less;
  }

  /** A running count whose beginning is not stated is taken to begin with the scope. */
  private void holdRunningCount(Period period, List<String> less, List<String> more) {
    boolean older = Period.isAfter(newest, period.earliestEnd());
    boolean beyond = isBeyond(period);
    LocalDate beginning = period.beginning();
    if (older) {
      String known = Period.isAfter(newest, period.to()) ? "" : "maybe ";
      less.add(
          "is a running count as of %s, %solder than the newest of %s"
              .formatted(period.end(), known, newest));
    }
    if (Period.isAfter(beginning, from)) {
      less.add("counts only from " + beginning);
    }
    if (beyond && period.unnamedDay()) {
      more.add("may be as of a day after the last asked about (" + period.words() + ")");
      if (!older) {
        less.add("may be as of a day before it");
      }
    } else if (beyond || Period.isAfter(from, beginning)) {
      more.add("is a running count over " + period.words());
    }
    if (Period.isAfter(from, beginning) && Period.isAfter(to, period.to())) {
      less.add("counts only up to " + period.to());
    }
  }

  /** Whether a running count reaches beyond the scope, or may do so. */
  boolean isBeyond(Period period) {
    return Period.isAfter(period.to(), to);
  }

  private void holdDays(Period period, List<String> less, List<String> more) {
    LocalDate first = period.from() == null ? from : period.from();
    LocalDate last = period.to() == null ? to : period.to();
    boolean same = Objects.equals(first, from) && Objects.equals(last, to);
    boolean oneDay = from != null && from.equals(to);
    if (same || (period.unnamedDay() && oneDay)) {
      return;
    }
    boolean begins = Period.isAfter(first, from) || Period.isAfter(to, last);
    boolean exceeds = Period.isAfter(from, first) || Period.isAfter(last, to);
    if (begins || period.unnamedDay()) {
      less.add("covers only " + period.words());
    }
    if (exceeds) {
      String days = period.unnamedDay() ? "may be about" : "covers";
      more.add(days + " days beyond the scope (" + period.words() + ")");
    }
  }

  /** The days as a reader says them. */
  String words() {
    return new Period(true, false, from, to).words();
  }
}
