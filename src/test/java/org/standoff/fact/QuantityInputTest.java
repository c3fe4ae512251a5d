package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityInputTest {
  private static QuantityInput input(
      @Nullable String verbatim,
      @Nullable Qualifier qualifier,
      @Nullable Integer value,
      @Nullable Integer low,
      @Nullable Integer best,
      @Nullable Integer high,
      @Nullable String rules) {
    return new QuantityInput(verbatim, qualifier, value, low, best, high, rules);
  }

  private static List<String> problems(QuantityInput input) {
    List<String> problems = new ArrayList<>();
    input.check((field, reason) -> problems.add(field + " " + reason));
    return problems;
  }

  @Test
  void readsAWordingByTheRules() {
    assertEquals(
        new Quantity("nearly 700", Qualifier.NEARLY, 700, 665, null, 699, "standoff-1"),
        input("nearly 700", null, null, null, null, null, null).toQuantity());
  }

  @Test
  void readsAQualifierAloneWhereNoNumberIsPrinted() {
    assertEquals(
        new Quantity(null, Qualifier.UNQUANTIFIED, null, 1, null, null, "standoff-1"),
        input(null, Qualifier.UNQUANTIFIED, null, null, null, null, null).toQuantity());
  }

  @Test
  void readsAQualifierAndItsNumberBesideAWordingInAnotherLanguage() {
    assertEquals(
        new Quantity("casi 700", Qualifier.NEARLY, 700, 665, null, 699, "standoff-1"),
        input("casi 700", Qualifier.NEARLY, 700, null, null, null, "standoff-1").toQuantity());
  }

  @Test
  void readsTwoBoundsAndTheirBest() {
    assertEquals(
        new Quantity(null, Qualifier.BETWEEN, null, 10, 12, 20, "standoff-1"),
        input(null, Qualifier.BETWEEN, null, 10, 12, 20, null).toQuantity());
  }

  @Test
  void keepsTheReadingOfAnotherDataset() {
    assertEquals(
        new Quantity("dozens", Qualifier.BETWEEN, null, 3, 5, null, "UCDP GED 24.1"),
        input("dozens", null, null, 3, 5, null, "UCDP GED 24.1").toQuantity());
    assertEquals(
        new Quantity(null, Qualifier.EXACT, 5, 5, 5, 5, "UCDP GED 24.1"),
        input(null, null, null, 5, 5, 5, "UCDP GED 24.1").toQuantity());
  }

  @Test
  void namesTheFieldThatIsNotValid() {
    assertEquals(
        List.of(
            "verbatim is no valid quantity by the rule: a number needs a wording or a qualifier"),
        problems(input(null, null, 700, null, null, null, null)));
    assertEquals(
        List.of(
            "verbatim is no valid quantity by the rule: bounds need BETWEEN or rules of their own"),
        problems(input("nearly 700", null, null, 1, null, null, null)));
    assertEquals(
        List.of(
            "qualifier is no valid quantity by the rule: BETWEEN has low and high, and no value"),
        problems(input(null, Qualifier.BETWEEN, null, 1, null, null, null)));
    assertEquals(
        List.of(
            "low is no valid quantity by the rule: low is not above best, and best is not above"
                + " high"),
        problems(input(null, null, null, 3, 2, null, "UCDP GED 24.1")));
    assertEquals(
        List.of("rules must not be blank"), problems(input(null, null, null, 3, 2, null, " ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "no one",
        "zero deaths",
        "0",
        "dozens",
        "tens",
        "scores",
        "hundreds of people",
        "thousands",
        "several",
        "some people",
        "many",
        "people",
        "between 20 and 30",
        "20 to 30",
        "two dozen",
        "at least a dozen",
        "more than two dozen",
        "just over 40",
        "nearly 700",
        "up to 1,500",
        "fewer than 30",
        "some 696",
        "a hundred",
        "3 million refugees"
      })
  void whatAWordingIsReadAsIsSaidAgainJustSo(String wording) {
    Quantity read = Quantity.parse(wording);
    assertEquals(read, QuantityInput.of(read).toQuantity());
  }
}
