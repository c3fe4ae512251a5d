package org.standoff.recording;

import org.jspecify.annotations.Nullable;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/**
 * What a change is meant for, and why it is made.
 *
 * @param revision the revision that the caller has seen
 * @param reason why, for readers; not blank
 */
record Expected(int revision, String reason) {

  /**
   * Checks that there is a reason.
   *
   * @throws RecordException with {@link ErrorCode#VALIDATION} where it is blank
   */
  Expected {
    requireReason(reason);
  }

  /** The same for a change that is meant for no revision in particular. */
  static void requireReason(String reason) {
    Inputs.argument("reason", reason, "A change of the record needs a reason.");
  }

  /**
   * What is to be changed, if it is as the caller has seen it.
   *
   * @throws RecordException with {@link ErrorCode#NOT_FOUND} or {@link ErrorCode#STALE_REVISION}
   */
  <E extends VersionedEntity> E of(@Nullable E held) {
    if (held == null) {
      throw new RecordException(ErrorCode.NOT_FOUND, "The record holds nothing of this name.");
    }
    if (held.revision != revision) {
      throw new RecordException(
          ErrorCode.STALE_REVISION, "The record holds another revision than the one expected.");
    }
    return held;
  }
}
