package org.standoff.exchange.bulk;

import java.util.List;
import org.standoff.actor.ActorInput;
import org.standoff.actor.RoleInput;
import org.standoff.fact.Checked;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FactInput;
import org.standoff.fact.Keyed;

/** Checks inputs that a format made with all that they are made of. */
final class ValidInput {

  private ValidInput() {}

  /**
   * Checks an input.
   *
   * @throws IllegalArgumentException where it is not valid; the message is the first rule broken
   */
  static void require(Keyed input) {
    check(input);
    if (input instanceof ActorInput actor) {
      actor.names().forEach(ValidInput::check);
      actor.externalIds().forEach(ValidInput::check);
      actor.roles().forEach(ValidInput::require);
      require(actor.evidence());
    } else if (input instanceof FactInput fact) {
      require(fact.evidence());
    }
  }

  private static void require(RoleInput role) {
    check(role);
    require(role.evidence());
  }

  private static void require(List<EvidenceInput> evidence) {
    evidence.forEach(ValidInput::check);
  }

  private static void check(Checked input) {
    input.check(
        (field, reason) -> {
          throw new IllegalArgumentException(field + " " + reason);
        });
  }
}
