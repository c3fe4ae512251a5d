package org.standoff.recording;

import org.jspecify.annotations.Nullable;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/**
 * What a change is meant for, and why it is made.
 *
 * @param revision the revision that the caller has seen
 * @param reason why, for readers; not blank in a change that is made
 */
record Expected(int revision, String reason) {

  /**
   * Checks that there is a reason.
   *
   * @throws RecordException with {@link ErrorCode#VALIDATION} where it is blank
   */
  void requireReason() {
    requireReason(reason);
  }

  /** The same for a change that is meant for no revision in particular. */
  static void requireReason(String reason) {
    Inputs.argument("reason", reason, "A change of the record needs a reason.");
  }

  /** Notes where there is no reason, to be told with all else that is wrong. */
  void checkReason(Findings findings) {
    Inputs.argument("reason", reason, findings);
  }

  /**
   * What is to be changed, if it is as the caller has seen it.
   *
   * @throws RecordException with {@link ErrorCode#NOT_FOUND} or {@link ErrorCode#STALE_REVISION},
   *     or as {@link #requireReason} where there is no reason either
   */
  <E extends VersionedEntity> E of(@Nullable E held) {
    if (held == null) {
      throw refusal(ErrorCode.NOT_FOUND, "The record holds nothing of this name.");
    }
    if (held.revision != revision) {
      throw refusal(
          ErrorCode.STALE_REVISION, "The record holds another revision than the one expected.");
    }
    return held;
  }

  private RecordException refusal(ErrorCode code, String message) {
    requireReason();
    return new RecordException(code, message);
  }
}
