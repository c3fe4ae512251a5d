package org.standoff.casualty.estimate;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.standoff.fact.Method;
import org.standoff.fact.MethodRule;
import org.standoff.fact.Modality;
import org.standoff.fact.PublishedMethod;
import org.standoff.fact.WordingRules;

/** Publishes the method of {@link Estimator}. */
@Singleton
final class EstimateMethod implements PublishedMethod {

  private static final String TEXT =
      """
      One figure out of many claims about one harm in one crisis; the order in which they were \
      recorded does not matter.

      Candidates are the figures of the harm that are known at the moment asked about, not \
      retracted and not DEPRECATED: with exactly the victims asked for, or all where none are, and \
      incidents of which some may be of those; whose period overlaps the days asked about, or all, undated ones too, where no days are. \
      Figures graded DISCOUNTED, or put forward as %s, are REJECTED before anything else and set \
      no scope; so are SUPERSEDED those which another fact by a link CORRECTS or RETRACTS, that is \
      not retracted, DEPRECATED, DISCOUNTED or not claimed itself (two that do so to each other \
      stand both), and the parts of these from their origin that are parts of no other figure.

      The scope is the days asked about; an end that is left open there is the earliest or \
      latest day of the candidates. The rows WHOLE to ASKEW say what a figure counts as. An open \
      end of a period is the day on which the first of its sources appeared, where that is known \
      to the day; else it reaches as far as the scope, and a running count may be as of any of its \
      days. A running count is about the days up to its last; where its beginning is not stated it is taken to begin with the scope, and the \
      newest one that is about all victims and places, and from the beginning to not beyond the \
      end of the scope, is about all of it, on whatever day the scope ends. Of a month or a year \
      the as-of day of a running count is one unnamed day: it is SUPERSEDED only by what is \
      newer than each of them, about less where it may be older than the newest, and ASKEW where \
      it may be beyond the scope. So is a figure about one unnamed day of several of which some \
      are beyond the scope, unless that is one day. A place is inside unless it is not stated or \
      is the crisis's one country as a whole.

      An origin is the actor to whom the evidence is attributed, or else the source at the end \
      of the chain of derivedFrom; of several pieces of evidence the first that is attributed \
      decides, or else the first. A source at the end of a chain whose publisher is an actor to \
      whom another candidate is attributed is the same origin as that actor. The figures of one \
      origin about one thing counted (same victims, place, and period, or running count from the \
      same beginning that reaches beyond the scope or does not; undated ones by themselves) are \
      judged together, in this order: an older running count is SUPERSEDED; parts are ADDED; \
      what is disjoint from their sum is REJECTED; the intersection of the rest are the origin's \
      bounds, with which the narrowest is KEPT while the others are SAME_ORIGIN. Where there is \
      no intersection, all are KEPT, each with its own bounds. The narrowest has the fewest \
      numbers between its bounds; then the higher low; then one with a best number; then the \
      most trusted. Rank PREFERRED plays no role.

      Parts are figures of the same origin that are linked PART_OF a candidate that is not about \
      more than the scope. Their lows are added, each part once: a part of a part is added to \
      that part only, however it is linked; parts of other days that overlap are not added to each \
      other (the largest sum counts), nor are parts of the same days, unless victims and place of \
      one are those of the whole and the days are too, or they differ in nothing but the place, or \
      nothing but that those of one are CIVILIAN, COMBATANT_SIDE_A or COMBATANT_SIDE_B and those of \
      the other another of these; nor parts that have a part in common (of either the largest \
      counts); nor running counts from other beginnings than the whole's, an older \
      running count is not added to a newer one of the same victims and place, nor one that is \
      older than its whole, links that run in a circle are not followed, and of several \
      breakdowns of one thing the largest sum counts. Parts of a superseded figure are \
      SUPERSEDED with it. A part that is of the same victims as its whole, and of the same days, \
      undated or a running count, so that only the link says that it is a part, is about less, \
      even where its whole does not count, or is of another origin; then it is judged by itself.

      Incidents are figures that are no running counts, rest on evidence whose chain ends in a \
      source of kind DATASET, and have rules other than %s, that is bounds of the dataset's own. \
      All incidents of one dataset are one origin, whose bounds are the sums of low, best and \
      high; a low that is missing adds nothing, a high or best that is missing leaves the sum \
      without one. An incident whose days reach beyond those asked about, or which is of other \
      victims as well as of those asked for or of victims that are not stated, UNKNOWN or CONTESTED, \
      says only "not more": it adds its high, no best, and as low what its parts have. One linked PART_OF another is in it already, and SAME_ORIGIN; links that run in a \
      circle are not followed. Two datasets are two origins and are never added together.

      Consensus is the intersection of the bounds of all origins, and null where it is empty, \
      which makes the estimate contested. Figures without bounds, or ASKEW, bound nothing; where \
      nothing bounds anything, consensus and envelope are null and nothing is contested. \
      Envelope is from the smallest low to the largest finite high of what counts; where it is a \
      high alone its low is 0. Best is the best number within the consensus of a figure about \
      the WHOLE that is KEPT or SAME_ORIGIN, or of a dataset's sum: of the most reliable source \
      (none rated counts as F), of these the one whose source was published last, of these the \
      latest period, of these the first key. Sums beyond 2147483647 are told as low 2147483647, \
      best and high null."""
          .formatted(notClaimed(), WordingRules.NAME);

  @Override
  public Section section() {
    return Section.ESTIMATES;
  }

  @Override
  public Method method() {
    List<MethodRule> rules = new ArrayList<>();
    for (Reach reach : Reach.values()) {
      rules.add(new MethodRule(reach.name(), reach.meaning(), reach.reading()));
    }
    for (Treatment treatment : Treatment.values()) {
      rules.add(new MethodRule(treatment.name(), null, meaning(treatment)));
    }
    return new Method(Estimator.NAME, TEXT, rules);
  }

  private static String meaning(Treatment treatment) {
    return switch (treatment) {
      case KEPT -> "counts as the bounds of its origin; where its origin has none, as its own";
      case ADDED -> "a part counts as [low, -) in a sum; an incident as [low, high] in a sum";
      case SAME_ORIGIN -> "narrows the bounds of its origin, or is in a sum already";
      case SUPERSEDED, REJECTED -> "does not count";
    };
  }

  private static String notClaimed() {
    return Modality.NOT_CLAIMED.stream().map(Enum::name).collect(Collectors.joining(", "));
  }
}
