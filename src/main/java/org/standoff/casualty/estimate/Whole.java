package org.standoff.casualty.estimate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure of which another is a part, whether or not it is a candidate itself.
 *
 * @param id of the figure
 * @param key of the figure
 * @param victims what those counted all are, in order; empty where not stated
 * @param place where, as far as that is less than the whole area of the crisis, else null
 * @param period when; of a running count, up to when
 * @param cumulative whether it is a running count
 */
record Whole(
    UUID id,
    String key,
    List<String> victims,
    @Nullable String place,
    Period period,
    boolean cumulative) {

  /**
   * A claim of an origin about the same that bounds nothing. It has an id of its own, since the
   * figure can be a claim too.
   */
  Claim standIn(Origin origin) {
    String name = id + " " + origin.id();
    return new Claim(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        key,
        Span.NOTHING,
        null,
        victims,
        place,
        period,
        cumulative,
        false,
        null,
        origin,
        "F",
        null,
        Set.of());
  }
}
