package org.standoff.graphql.observe;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the first names apart that come, and no more than a number of them. */
final class BoundedNames {
  /** What the other names are called together; no GraphQL name. */
  static final String OTHER = "(other)";

  private final int most;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  BoundedNames(int most) {
    this.most = most;
  }

  /** The name itself, or {@link #OTHER} where there are too many already. */
  String of(String name) {
    if (known.contains(name)) {
      return name;
    }
    synchronized (this) {
      if (known.size() < most) {
        known.add(name);
      }
    }
    return known.contains(name) ? name : OTHER;
  }
}
