package org.standoff.position;

import org.eclipse.microprofile.graphql.Description;
import org.standoff.graphql.Grouping;

/** What positions can be counted by. */
@Description("What positions can be counted by.")
public enum PositionGrouping {
  @Description("By kind.")
  KIND,
  @Description("By who holds it.")
  HOLDER,
  @Description("By whom it is towards; positions towards no actor are left out.")
  TARGET;

  Grouping grouping() {
    return switch (this) {
      case KIND -> Grouping.byName("kind");
      case HOLDER -> Grouping.byActor("holder_id");
      case TARGET -> Grouping.byActor("target_id");
    };
  }
}
