package org.standoff.fact;

import java.util.List;

/** What the inputs of all kinds of fact share. */
public interface FactInput extends Keyed {
  /** The key of the crisis that the fact is about. */
  String crisis();

  /** One or two sentences in the desk's own words. */
  String summary();

  /** How far the desk prefers the fact; {@link Rank#NORMAL} unless given. */
  Rank rank();

  /** How strongly the claim is made; {@link Modality#ASSERTED} unless given. */
  Modality modality();

  /** What the fact rests on; a valid input has at least one. */
  List<EvidenceInput> evidence();

  @Override
  default void check(Problems problems) {
    Keyed.super.check(problems);
    problems.text("summary", summary());
    if (evidence().isEmpty()) {
      problems.add("evidence", "a fact needs at least one evidence");
    }
    problems.distinct("evidence", evidence());
  }
}
