package org.standoff.position;

import java.util.Comparator;
import java.util.UUID;

/**
 * Who holds a position, as a tally lists them: by key.
 *
 * @param uuid the actor
 * @param key its key
 */
record Holder(UUID uuid, String key) implements Comparable<Holder> {

  private static final Comparator<Holder> BY_KEY =
      Comparator.comparing(Holder::key).thenComparing(holder -> holder.uuid.toString());

  @Override
  public int compareTo(Holder other) {
    return BY_KEY.compare(this, other);
  }
}
