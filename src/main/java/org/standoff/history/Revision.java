package org.standoff.history;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One revision of something in the record.
 *
 * @param change the step that made it
 */
@Description("One revision of something in the record: when, why and in what it was changed.")
public record Revision(@Ignore Change change) {

  /** The number of the step that made it. */
  @Description("The number of the step that made it.")
  public int getNumber() {
    return change.getNumber();
  }

  /** Which revision it is, from 1. */
  @Description("Which revision it is, from 1.")
  public int getRevision() {
    return change.revisionCount;
  }

  /** When it was recorded. */
  @NonNull
  @Description("When it was recorded.")
  public OffsetDateTime getRecordedAt() {
    return change.recordedAt;
  }
}
