package org.standoff.casualty.estimate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the method made of the claims.
 *
 * @param consensus what all origins allow; null where they do not agree or nothing bounds anything
 * @param envelope from the smallest low to the largest finite high; null where nothing is bounded
 * @param best the most trusted best number within the consensus; null where there is none
 * @param contested whether origins, or figures of one origin, contradict each other
 * @param inputs what became of each claim, in the order of treatments and keys
 */
record Estimate(
    @Nullable Span consensus,
    @Nullable Span envelope,
    @Nullable Long best,
    boolean contested,
    List<Treated> inputs) {}
