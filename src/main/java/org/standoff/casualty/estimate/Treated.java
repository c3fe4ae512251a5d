package org.standoff.casualty.estimate;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim.
 *
 * @param claim the claim
 * @param treatment what became of it
 * @param countedAs the bounds with which it entered; null where it did not
 * @param reason why, once told how the origin is called
 */
record Treated(
    Claim claim, Treatment treatment, @Nullable Span countedAs, UnaryOperator<String> reason) {}
