package org.standoff.vote;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.standoff.fact.Method;
import org.standoff.fact.MethodRule;
import org.standoff.fact.Modality;
import org.standoff.fact.PublishedMethod;

/** Publishes when two voters agree: {@link Agreements}. */
@Singleton
final class AgreementMethod implements PublishedMethod {

  private static final String NOT_CLAIMED =
      Modality.NOT_CLAIMED.stream().map(Enum::name).collect(Collectors.joining(", "));

  private static final List<MethodRule> RULES =
      List.of(
          new MethodRule(
              "VOTES",
              "votes in which both took part",
              "those in which each chose FOR, AGAINST or ABSTENTION; who is recorded as DID_NOT_VOTE,"
                  + " ABSENT or NOT_A_MEMBER, or is not recorded at all, took no part"),
          new MethodRule("SAME", null, "both chose the same, both ABSTENTION included"),
          new MethodRule(
              "OPPOSITE",
              null,
              "one chose FOR and the other AGAINST; ABSTENTION is opposite to none"),
          new MethodRule(
              "SHARE", null, "SAME over VOTES, null where there are none: unknown is not zero"));

  @Override
  public Section section() {
    return Section.TALLIES;
  }

  @Override
  public Method method() {
    return new Method(
        "agreement-1",
        "How often two actors chose alike. Votes that are retracted or DEPRECATED are left out,"
            + " and those put forward as "
            + NOT_CLAIMED
            + "; a vote recorded twice, as two sources"
            + " tell it, counts for each record that has ballots of both.",
        RULES);
  }
}
