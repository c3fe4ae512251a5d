package org.standoff.fact;

import static org.standoff.fact.Rule.require;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was worded and as it is read. Bounds are inclusive counts; how {@link
 * #of(Qualifier, int...)} and {@link #parse(String)} read a wording is the rule set {@link
 * WordingRules}.
 */
@Embeddable
@Description(
    "A number as it was worded and as it is read: the wording is kept beside the inclusive bounds"
        + " that published rules read from it.")
public record Quantity(
    @Description("The words of the source; null where it has none.") @Nullable String verbatim,
    @Description("How the number is worded.") @NonNull @Enumerated(EnumType.STRING)
        Qualifier qualifier,
    @Description("The number that the wording holds, such as 700 in \"nearly 700\".")
        @Nullable Integer value,
    @Description("The lowest it can be; null is unbounded.") @Nullable Integer low,
    @Description("The best single number, where the wording or the dataset gives one.")
        @Nullable Integer best,
    @Description("The highest it can be; null is unbounded.") @Nullable Integer high,
    @Description(
            "The name and version of the rules by which the wording was read, or the dataset whose"
                + " own bounds these are.")
        @NonNull
        String rules) {

  /**
   * Checks what holds of every quantity, whoever gives the bounds.
   *
   * @throws IllegalArgumentException when a number is negative, when low, best and high are not in
   *     order, when what is unknown or none has other bounds, or when no rules are named; the
   *     message is the rule
   */
  public Quantity {
    for (Integer number : new @Nullable Integer[] {value, low, best, high}) {
      require(number == null || number >= 0, "a count is never negative");
    }
    require(
        inOrder(low, best) && inOrder(best, high) && inOrder(low, high),
        "low is not above best, and best is not above high");
    require(
        qualifier != Qualifier.UNKNOWN || (value == null && low == null && high == null),
        "an unknown number has no bounds");
    require(qualifier != Qualifier.UNKNOWN || best == null, "an unknown number has no best number");
    require(
        qualifier != Qualifier.NONE || (Objects.equals(low, 0) && Objects.equals(high, 0)),
        "none is from 0 to 0");
    require(!Problems.isBlank(rules), "a quantity names its rules");
  }

  /**
   * Reads a qualifier and its numbers by {@link WordingRules}: two for BETWEEN, none for the bare
   * words and for NONE and UNKNOWN, one for the others.
   *
   * @throws IllegalArgumentException when the numbers do not suit the qualifier or a bound would be
   *     negative or above 2147483647; the message is the rule
   */
  public static Quantity of(Qualifier qualifier, int... numbers) {
    return WordingRules.of(qualifier).read(null, numbers);
  }

  /**
   * Reads an English wording such as "nearly 700" or "dozens of people".
   *
   * <p>The text holds one quantity and little else: what is left over may be people and
   * circumstance but no second number, no word that bears on quantity, and no unit other than
   * people. A round number (in dozens or scores, or "a hundred") is APPROXIMATE unless its wording
   * says more. A text that names people in the plural without any word of quantity is UNQUANTIFIED.
   *
   * @throws IllegalArgumentException when the text has no quantity, more than one, or one that
   *     these rules cannot read for certain; the message is the rule
   */
  public static Quantity parse(@Nullable String verbatim) {
    return WordingParser.parse(verbatim == null ? "" : verbatim.strip());
  }

  /**
   * A quantity whose bounds a dataset gives itself: EXACT when all three are one number, UNKNOWN
   * when there is none, otherwise BETWEEN.
   *
   * @param rules name and version of the dataset or of its rules
   * @throws IllegalArgumentException when the numbers are negative or out of order
   */
  public static Quantity stated(
      @Nullable Integer low, @Nullable Integer best, @Nullable Integer high, String rules) {
    if (low == null && best == null && high == null) {
      return new Quantity(null, Qualifier.UNKNOWN, null, null, null, null, rules);
    }
    boolean exact = low != null && low.equals(best) && low.equals(high);
    return exact
        ? new Quantity(null, Qualifier.EXACT, low, low, best, high, rules)
        : new Quantity(null, Qualifier.BETWEEN, null, low, best, high, rules);
  }

  private static boolean inOrder(@Nullable Integer lower, @Nullable Integer upper) {
    return lower == null || upper == null || lower <= upper;
  }
}
