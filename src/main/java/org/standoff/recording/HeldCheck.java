package org.standoff.recording;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ExternalIdInput;
import org.standoff.graphql.error.ErrorCode;

/** Holds an input against what the record holds of others, and notes what cannot be beside it. */
final class HeldCheck {
  /** The places, from 1, of those that others have. */
  private static final String EXTERNAL_IDS =
      """
      select cast(asked.place as int)
      from unnest(cast(? as text[]), cast(? as text[])) with ordinality as asked (scheme, value, place)
      where exists (
        select from external_id e
        where e.scheme = asked.scheme and e.value = asked.value and e.actor_id <> ?)
      order by asked.place
      """;

  private final Findings findings;
  private final Session session;

  HeldCheck(Findings findings, Session session) {
    this.findings = findings;
    this.session = session;
  }

  /**
   * Notes what does not fit.
   *
   * @param own what the input is about, in the record or not
   */
  void check(Record input, UUID own) {
    if (input instanceof ActorInput actor) {
      externalIds(actor.externalIds(), own);
    }
  }

  private void externalIds(List<ExternalIdInput> ids, UUID own) {
    session
        .createNativeQuery(EXTERNAL_IDS, Integer.class)
        .setParameter(1, ids.stream().map(ExternalIdInput::scheme).toArray(String[]::new))
        .setParameter(2, ids.stream().map(ExternalIdInput::value).toArray(String[]::new))
        .setParameter(3, own)
        .getResultList()
        .forEach(
            place ->
                findings.add(
                    List.of(Inputs.ARGUMENT, "externalIds", place - 1),
                    ErrorCode.CONFLICT,
                    "Is an external id of another actor."));
  }
}
