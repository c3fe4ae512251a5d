package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A number of people or actors as it is given to the record. */
@Input("QuantityInput")
@Description(
    "A number as it is worded, to be read by rule set standoff-1; or how it is to be read where "
        + "there is no wording that the rules know; or bounds that another dataset has read.")
public record QuantityInput(
    @Description("The wording, such as \"nearly 700\". Alone, it is read by rule set standoff-1.")
        @Nullable String verbatim,
    @Description(
            "How the number is worded, where the source prints no number, or words it in a "
                + "language that the rules do not read.")
        @Nullable Qualifier qualifier,
    @Description("The number in the wording, for a qualifier that has one; not negative.")
        @Nullable Integer value,
    @Description("The lower bound, inclusive, of BETWEEN or of another dataset.")
        @Nullable Integer low,
    @Description("The best estimate, of BETWEEN or of another dataset.") @Nullable Integer best,
    @Description("The upper bound, inclusive, of BETWEEN or of another dataset.")
        @Nullable Integer high,
    @Description("The dataset whose own reading low, best and high are; left out: standoff-1.")
        @Nullable String rules)
    implements Checked {

  @Override
  public void check(Problems problems) {
    problems.text("verbatim", verbatim);
    problems.term("rules", rules);
    if (!Problems.isText(verbatim) || !Problems.isText(rules)) {
      return;
    }
    try {
      toQuantity();
    } catch (IllegalArgumentException e) {
      problems.add(questionable(), "is no valid quantity by the rule: " + e.getMessage());
    }
  }

  private String questionable() {
    if (hasOwnRules()) {
      return low != null ? "low" : best != null ? "best" : "high";
    }
    return qualifier == null ? "verbatim" : "qualifier";
  }

  /**
   * The quantity that this says, in one of three ways: a dataset's own reading, where {@code rules}
   * name one; a qualifier with its number, or its two bounds in the case of BETWEEN, read by rule
   * set standoff-1; or the wording alone, read by the same rules.
   *
   * @throws IllegalArgumentException where it says none; the message is the rule broken
   */
  public Quantity toQuantity() {
    if (rules != null && hasOwnRules()) {
      return stated(rules);
    }
    if (qualifier == Qualifier.BETWEEN) {
      return between();
    }
    Rule.require(
        low == null && best == null && high == null, "bounds need BETWEEN or rules of their own");
    if (qualifier != null) {
      return worded(value == null ? Quantity.of(qualifier) : Quantity.of(qualifier, value));
    }
    if (verbatim == null || value != null) {
      throw new IllegalArgumentException("a number needs a wording or a qualifier");
    }
    return Quantity.parse(verbatim);
  }

  private boolean hasOwnRules() {
    return rules != null && !rules.equals(WordingRules.NAME);
  }

  private Quantity stated(String dataset) {
    Quantity read = Quantity.stated(low, best, high, dataset);
    return new Quantity(
        verbatim,
        Absent.or(qualifier, read.qualifier()),
        qualifier == null && value == null ? read.value() : value,
        low,
        best,
        high,
        dataset);
  }

  private Quantity between() {
    if (low == null || high == null || value != null) {
      throw new IllegalArgumentException("BETWEEN has low and high, and no value");
    }
    Quantity read = Quantity.of(Qualifier.BETWEEN, low, high);
    return new Quantity(verbatim, read.qualifier(), null, low, best, high, read.rules());
  }

  private Quantity worded(Quantity read) {
    return new Quantity(
        verbatim,
        read.qualifier(),
        read.value(),
        read.low(),
        read.best(),
        read.high(),
        read.rules());
  }

  /** The input that says this quantity. */
  public static QuantityInput of(Quantity said) {
    boolean own = !said.rules().equals(WordingRules.NAME);
    boolean bounds = own || said.qualifier() == Qualifier.BETWEEN;
    return new QuantityInput(
        said.verbatim(),
        said.qualifier(),
        said.value(),
        bounds ? said.low() : null,
        bounds ? said.best() : null,
        bounds ? said.high() : null,
        own ? said.rules() : null);
  }
}
