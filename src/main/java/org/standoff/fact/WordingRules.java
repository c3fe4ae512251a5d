package org.standoff.fact;

import static org.standoff.fact.Qualifier.*;

import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The published rules by which wordings of numbers become bounds. They are data, so that what is
 * published is what is applied; all arithmetic is exact, on integers.
 */
public final class WordingRules {

  /** The name and version under which quantities refer to these rules. */
  public static final String NAME = "standoff-1";

  /** What the rows leave open, for publication beside them. */
  public static final String CONVENTIONS =
      "N is a whole number in digits or English words; in \"two to three dozen\" the unit belongs"
          + " to both. A round number (a count in dozens, scores or couples, or \"a hundred\","
          + " \"a thousand\", \"a million\") is APPROXIMATE unless its wording says otherwise. Words"
          + " for several thousands and more have no qualifier of their own and are BETWEEN. A"
          + " wording that names people in the plural with no word of quantity is UNQUANTIFIED, and"
          + " \"no\" before such people is NONE. Best is N where the wording is EXACT or"
          + " APPROXIMATE, otherwise there is none. A wording with two quantities, or with a word of"
          + " quantity that no row reads, is refused.";

  private static final List<WordingRule> ROWS =
      List.of(
          number(EXACT, "N; just N; only N; exactly N; precisely N", "[N, N]", n -> n, n -> n),
          number(
              AT_LEAST,
              "at least N; no fewer than N; not fewer than N; no less than N; not less than N; "
                  + "a minimum of N; N or more; N at least; N +",
              "[N, -)",
              n -> n,
              null),
          number(
              MORE_THAN,
              "more than N; over N; above N; in excess of N; upwards of N",
              "[N+1, -)",
              n -> n + 1,
              null),
          number(
              JUST_OVER,
              "just over N; slightly more than N; just above N; just more than N; slightly over N; "
                  + "a little over N; a little more than N; little more than N",
              "[N+1, max(N+1, floor(1.10 N))]",
              n -> n + 1,
              n -> Math.max(n + 1, Math.floorDiv(11 * n, 10L))),
          number(
              NEARLY,
              "nearly N; almost N; close to N; just under N; just below N; just short of N; "
                  + "slightly fewer than N; slightly less than N; slightly under N; "
                  + "a little under N; nearing N; approaching N",
              "[min(ceil(0.95 N), N-1), N-1]",
              n -> Math.min(ceilDiv(19 * n, 20), n - 1),
              n -> n - 1),
          number(
              UP_TO,
              "up to N; as many as N; no more than N; not more than N; at most N; N at most; "
                  + "a maximum of N; N or fewer; N or less",
              "[0, N]",
              n -> 0,
              n -> n),
          number(
              FEWER_THAN,
              "fewer than N; less than N; under N; below N",
              "[0, N-1]",
              n -> 0,
              n -> n - 1),
          number(
              APPROXIMATE,
              "about N; around N; some N; roughly N; approximately N; circa N; an estimated N; "
                  + "estimated N; perhaps N; maybe N; N or so; ~ N",
              "[floor(0.90 N), ceil(1.10 N)]",
              n -> Math.floorDiv(9 * n, 10L),
              n -> ceilDiv(11 * n, 10)),
          new WordingRule(
              BETWEEN,
              List.of("between N and N", "from N to N", "N to N", "N - N", "N or N"),
              2,
              "[first N, second N]",
              (first, second) -> first,
              (first, second) -> second),
          words(TENS, "tens", 10, 99L),
          words(DOZENS, several("dozen", "dozens"), 24, 99L),
          words(SCORES, several("score", "scores"), 40, 99L),
          words(HUNDREDS, several("hundred", "hundreds"), 100, 999L),
          words(THOUSANDS, several("thousand", "thousands"), 1_000, 9_999L),
          words(BETWEEN, "tens of thousands", 10_000, 99_999L),
          words(BETWEEN, several("hundred thousand", "hundreds of thousands"), 100_000, 999_999L),
          words(BETWEEN, several("million", "millions"), 1_000_000, 9_999_999L),
          words(BETWEEN, "tens of millions", 10_000_000, 99_999_999L),
          words(
              BETWEEN,
              several("hundred million", "hundreds of millions"),
              100_000_000,
              999_999_999L),
          words(SEVERAL, "several", 3, null),
          words(SOME, "some; a few; few; a handful; a number of; various; multiple", 1, null),
          words(MANY, "many; numerous; countless", 1, null),
          words(UNQUANTIFIED, "unspecified number; undisclosed number", 1, null),
          words(NONE, "none; no one; nobody; no deaths", 0, 0L),
          new WordingRule(
              UNKNOWN,
              split(
                  "unknown number; unknown; undetermined number; not known; unclear; how many; "
                      + "no number; no figure; no figures"),
              0,
              "null",
              null,
              null));

  private WordingRules() {}

  /** All rules, in the order in which they are published. */
  public static List<WordingRule> all() {
    return ROWS;
  }

  /** The rule of a qualifier; for BETWEEN that of two numbers. */
  static WordingRule of(Qualifier qualifier) {
    return ROWS.stream().filter(row -> row.qualifier() == qualifier).findFirst().orElseThrow();
  }

  private static WordingRule number(
      Qualifier qualifier,
      String wordings,
      String reading,
      LongUnaryOperator low,
      @Nullable LongUnaryOperator high) {
    return new WordingRule(
        qualifier,
        split(wordings),
        1,
        reading,
        (first, last) -> low.applyAsLong(first),
        high == null ? null : (first, last) -> high.applyAsLong(first));
  }

  private static WordingRule words(
      Qualifier qualifier, String wordings, long low, @Nullable Long high) {
    return new WordingRule(
        qualifier,
        split(wordings),
        0,
        "[" + low + (high == null ? ", -)" : ", " + high + "]"),
        (first, last) -> low,
        high == null ? null : (first, last) -> high);
  }

  private static String several(String one, String many) {
    return Stream.of("%2$s", "several %1$s", "several %2$s", "a few %1$s", "many %2$s")
        .map(wording -> wording.formatted(one, many))
        .collect(Collectors.joining("; "));
  }

  private static List<String> split(String wordings) {
    return List.of(wordings.split("; ", -1));
  }

  private static long ceilDiv(long dividend, long divisor) {
    return -Math.floorDiv(-dividend, divisor);
  }
}
