package org.standoff.exchange.ucdp;

import java.util.List;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ActorKind;
import org.standoff.actor.ActorNameInput;
import org.standoff.actor.ExternalIdInput;
import org.standoff.actor.NameKind;
import org.standoff.exchange.bulk.CsvRow;

/** A side of an incident, an actor under UCDP's own number. */
final class Side {
  private Side() {}

  /**
   * Reads a side.
   *
   * @param column the beginning of the names of its columns
   */
  static ActorInput of(CsvRow row, String column) {
    String number = row.required(column + "_new_id");
    String name = row.required(column);
    return new ActorInput(
        "ucdp/actor/" + number,
        name.startsWith("Government of ") ? ActorKind.INSTITUTION : ActorKind.ORGANISATION,
        List.of(new ActorNameInput(name, "en", NameKind.PRIMARY, null, null)),
        List.of(new ExternalIdInput("ucdp", number, null)),
        null,
        "a side of armed conflict in the data of UCDP",
        List.of(),
        List.of());
  }
}
