package org.standoff.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Listing;
import org.standoff.graphql.Sort;
import org.standoff.graphql.SortType;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/** Which changes are listed. */
public final class Since {

  /** Those of the whole record. */
  public static final Listing<Change> CHANGES = Listing.of(Change.class, "change");

  /** Those of one crisis, for which it is asked: a move to another is a change of both. */
  public static final Listing<Change> OF_A_CRISIS = Listing.of(Change.class, "crisis_change");

  /** By step, and within a step by id. */
  static final Sort IN_ORDER = new Sort("NUMBER", "t.number", SortType.BIGINT, Direction.ASC);

  // A moment stands for the last step up to it, as knownAt does; the index is by number.
  private static final String STEP_AT =
      "(select coalesce(max(s.number), 0) from step s where s.at <= cast(? as timestamptz))";

  private Since() {}

  /** What came after a moment or after a number, of which one may be given. */
  static Condition of(@Nullable OffsetDateTime from, @Nullable Integer fromNumber) {
    if (from != null && fromNumber != null) {
      throw new RecordException(
          ErrorCode.VALIDATION, "Ask for what is since a moment or since a number, not for both.");
    }
    return fromNumber == null
        ? between(from, null)
        : Condition.of("t.number > ?", fromNumber.longValue());
  }

  /** What came after one moment and not after another. */
  static Condition between(@Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw new RecordException(ErrorCode.VALIDATION, "from must not be later than to.");
    }
    List<Condition> parts = new ArrayList<>();
    if (from != null) {
      parts.add(Condition.of("t.number > " + STEP_AT, utc(from)));
    }
    if (to != null) {
      parts.add(Condition.of("t.number <= " + STEP_AT, utc(to)));
    }
    return Condition.all(parts);
  }

  /** The same moment, with an offset that PostgreSQL takes: none of 16 hours or more. */
  private static OffsetDateTime utc(OffsetDateTime moment) {
    return moment.withOffsetSameInstant(ZoneOffset.UTC);
  }
}
