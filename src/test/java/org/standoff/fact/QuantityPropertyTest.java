package org.standoff.fact;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class QuantityPropertyTest {

  /** The largest number of which every rule can still read the bounds as integers. */
  private static final int LARGEST = 1_952_257_860;

  @Provide
  Arbitrary<Qualifier> qualifiersOfANumber() {
    return Arbitraries.of(Qualifier.class).filter(q -> WordingRules.of(q).numbers() == 1);
  }

  @Property
  void boundsAreInOrderAndHoldBest(
      @ForAll("qualifiersOfANumber") Qualifier qualifier,
      @ForAll @IntRange(min = 1, max = LARGEST) int number) {
    Quantity quantity = Quantity.of(qualifier, number);
    assertEquals(number, quantity.value());
    assertTrue(isInOrder(quantity.low(), quantity.high()));
    assertTrue(isInOrder(quantity.low(), quantity.best()));
    assertTrue(isInOrder(quantity.best(), quantity.high()));
    assertTrue(isInOrder(0, quantity.low()));
  }

  private static boolean isInOrder(@Nullable Integer lower, @Nullable Integer upper) {
    return lower == null || upper == null || lower <= upper;
  }

  @Property
  void aLargerNumberNeverHasLowerBounds(
      @ForAll("qualifiersOfANumber") Qualifier qualifier,
      @ForAll @IntRange(min = 1, max = LARGEST - 1000) int number,
      @ForAll @IntRange(max = 1000) int more) {
    Quantity lower = Quantity.of(qualifier, number);
    Quantity upper = Quantity.of(qualifier, number + more);
    assertTrue(isInOrder(lower.low(), upper.low()));
    assertTrue(isInOrder(lower.high(), upper.high()));
  }

  @Property
  void partsOfTheNumberAreRoundedAsDecimalsWouldBe(
      @ForAll @IntRange(min = 1, max = LARGEST) int number) {
    Quantity about = Quantity.of(Qualifier.APPROXIMATE, number);
    assertEquals(part("0.90", number, FLOOR), about.low());
    assertEquals(part("1.10", number, CEILING), about.high());
    assertEquals(
        Math.min(part("0.95", number, CEILING), number - 1),
        Quantity.of(Qualifier.NEARLY, number).low());
    assertEquals(
        Math.max(part("1.10", number, FLOOR), number + 1),
        Quantity.of(Qualifier.JUST_OVER, number).high());
  }

  private static int part(String factor, int number, RoundingMode rounding) {
    return new BigDecimal(factor)
        .multiply(BigDecimal.valueOf(number))
        .setScale(0, rounding)
        .intValueExact();
  }

  @Property
  void everyPublishedWordingIsReadByItsRule(
      @ForAll("qualifiersOfANumber") Qualifier qualifier,
      @ForAll @IntRange(min = 1, max = LARGEST) int number) {
    for (String wording : WordingRules.of(qualifier).wordings()) {
      String text = wording.replace("N", String.format(Locale.ROOT, "%,d", number)) + " people";
      assertEquals(withVerbatim(Quantity.of(qualifier, number), text), Quantity.parse(text));
    }
  }

  @Property
  void everyPublishedWordingOfARangeIsReadByItsRule(
      @ForAll @IntRange(max = LARGEST) int one, @ForAll @IntRange(max = LARGEST) int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    for (String wording : WordingRules.of(Qualifier.BETWEEN).wordings()) {
      String text = wording.replaceFirst("N", low + "").replaceFirst("N", high + "");
      assertEquals(
          withVerbatim(Quantity.of(Qualifier.BETWEEN, low, high), text), Quantity.parse(text));
    }
  }

  @Property(tries = 1)
  void everyPublishedBareWordIsReadByItsRule() {
    for (WordingRule rule : WordingRules.all()) {
      if (rule.numbers() == 0) {
        for (String wording : rule.wordings()) {
          assertEquals(rule.read(wording), Quantity.parse(wording));
        }
      }
    }
  }

  @Provide
  Arbitrary<String> wordings() {
    String words =
        "and or to a an no zero two forty hundred thousand million dozen dozens half several about"
            + " over least at than more fewer between up from of few the people not unknown 0 41"
            + " 1,500 2.5 2019 - + ~ , . (";
    return Arbitraries.of(words.split(" ", -1))
        .list()
        .ofMaxSize(7)
        .map(all -> String.join(" ", all));
  }

  /** By any other failure a recording would end without telling what is wrong with its wording. */
  @Property
  void whateverIsNotReadIsRefused(@ForAll("wordings") String wording) {
    try {
      assertEquals(wording.strip(), Quantity.parse(wording).verbatim());
    } catch (IllegalArgumentException refusal) {
      assertTrue(refusal.getMessage() != null && !refusal.getMessage().isBlank());
    }
  }

  private static Quantity withVerbatim(Quantity q, String verbatim) {
    return new Quantity(verbatim, q.qualifier(), q.value(), q.low(), q.best(), q.high(), q.rules());
  }
}
