package org.standoff.graphql;

import org.eclipse.microprofile.graphql.Description;

/** The direction of an order. */
@Description("The direction in which results are ordered.")
public enum Direction {
  @Description("Ascending: earliest, smallest or first in the alphabet first.")
  ASC,
  @Description("Descending: latest, largest or last in the alphabet first.")
  DESC
}
