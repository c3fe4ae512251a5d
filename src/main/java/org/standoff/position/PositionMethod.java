package org.standoff.position;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standoff.fact.Method;
import org.standoff.fact.MethodRule;
import org.standoff.fact.Modality;
import org.standoff.fact.PublishedMethod;

/** Publishes how positions are counted: {@link PositionCourse}, {@link Standing} and others. */
@Singleton
final class PositionMethod implements PublishedMethod {

  /** The name and version under which sums of unnamed holders refer to it. */
  static final String NAME = "standoff-1";

  private static final List<MethodRule> RULES =
      List.of(
          new MethodRule(
              "COUNTED",
              "the positions of one crisis on one target",
              "left out are those retracted, those of rank DEPRECATED, and those whose modality does"
                  + " not say that the position is held: "
                  + names(Modality.NOT_CLAIMED.stream())),
          new MethodRule(
              "START",
              "validFrom",
              "the last day on which it can have begun: the latest day of validFrom, or the last day"
                  + " on which its source can have been published, whichever comes first (of several"
                  + " sources the earliest such day; the day of access or of the first recording,"
                  + " where that is earlier and the source can have been published by then); never"
                  + " before the earliest day of validFrom, and never after"
                  + " a dated end"),
          new MethodRule(
              "END",
              "validTo",
              "the latest day of validTo, included; where that is open or unknown, the day before"
                  + " the last day on which its source can have been published, as for START; none"
                  + " where there is"
                  + " no validTo. A position whose end would lie before its start never counts"),
          new MethodRule(
              "SUPERSEDED",
              "the next position of the same holder on the same target, of the same family and in"
                  + " the same crisis; of a measure, also with the same regarding",
              "the earlier counts until the day before, whatever becomes of the later one. Of two"
                  + " that start on one day the later is the PREFERRED one, then the one whose"
                  + " earliest possible day is known and later, then the one whose key comes last."
                  + " A position towards nobody in particular is never superseded"),
          new MethodRule(
              "ONCE",
              "a holder with several positions of a family on the day",
              "counted once, with the one that starts last; acts are counted once in the row of"
                  + " each kind"),
          new MethodRule(
              "UNNAMED",
              "a holder that has a holderCount, or is an UNNAMED_GROUP or UNNAMED_SOURCE",
              "counted apart: one as it is worded, UNQUANTIFIED [1, -) where no number is given;"
                  + " several as BETWEEN the sum of the lows and the sum of the highs, the sum of"
                  + " best where each has one"),
          new MethodRule(
              "OTHERS",
              "a call on others, a body, a union, its members",
              "each holder counts for itself: a call on others to recognise is no recognition, a"
                  + " parliament is not its union, a union is not its members"),
          new MethodRule(
              "TIMELINE",
              "a point of the timeline",
              "each day on which somebody moves or the tally changes, or the last day of each"
                  + " interval; moved is the net change since the point before; at most "
                  + PositionTimeline.MOST_POINTS
                  + " points"));

  @Override
  public Section section() {
    return Section.TALLIES;
  }

  @Override
  public Method method() {
    return new Method(
        NAME,
        "Who holds which position on a target on a day. A position holds from validFrom until"
            + " validTo, or until the same holder takes another on the same target of the same"
            + " family. Where no day is asked for, it is that of the newest step of the record.",
        Stream.concat(
                Arrays.stream(PositionFamily.values()).map(PositionMethod::family), RULES.stream())
            .toList());
  }

  private static MethodRule family(PositionFamily family) {
    Stream<PositionKind> kinds =
        Arrays.stream(PositionKind.values()).filter(kind -> kind.family() == family);
    return new MethodRule(
        family.name(),
        names(kinds),
        family == PositionFamily.ACT
            ? "acts: each kind in a row of its own from its day on, never superseded"
            : "one family: a newer position replaces an older one");
  }

  private static String names(Stream<? extends Enum<?>> values) {
    return values.map(Enum::name).collect(Collectors.joining(", "));
  }
}
