package org.standoff.exchange.dossier;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells where in the file the parts of a dossier lie, and notes faults there. */
final class Places {
  private final IdentityHashMap<Object, Located<?>> byContent = new IdentityHashMap<>();
  private final Faults faults;

  Places(List<Located<?>> records, Faults faults) {
    this.faults = faults;
    records.forEach(located -> byContent.put(located.content(), located));
  }

  /** Where this very record was read; null for one that stands in place of a faulty one. */
  @Nullable Located<?> of(Record part) {
    return byContent.get(part);
  }

  /** Whether a field of a part has a fault, or the part itself could not be read. */
  boolean isFaulty(Record part, String field) {
    Located<?> at = of(part);
    return at == null || faults.touch(at.path(field));
  }

  /** Notes a fault of one field, unless the field has one already. */
  void add(Record part, String field, String reason) {
    Located<?> at = of(part);
    if (at != null && !faults.touch(at.path(field))) {
      faults.add(at.line(field), at.path(field), reason);
    }
  }

  /** Notes a fault of a part as a whole, unless it has one already. */
  void add(Record part, String reason) {
    Located<?> at = of(part);
    if (at != null && !faults.touch(at.path())) {
      faults.add(at.line(), at.path(), reason);
    }
  }
}
