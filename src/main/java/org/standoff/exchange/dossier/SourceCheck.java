package org.standoff.exchange.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.EvidenceInput;
import org.standoff.graphql.NodeKind;
import org.standoff.source.SourceInput;

/** Holds evidence against the text of its source, and the derivation of sources against itself. */
final class SourceCheck {
  private final KeyIndex keys;
  private final Faults faults;

  SourceCheck(KeyIndex keys, Faults faults) {
    this.keys = keys;
    this.faults = faults;
  }

  void check(List<Located<?>> records) {
    for (Located<?> located : records) {
      if (located.content() instanceof EvidenceInput evidence) {
        check(evidence, located);
      } else if (located.content() instanceof Entry<?> entry
          && entry.content() instanceof SourceInput source) {
        check(source, located);
      }
    }
  }

  private void check(EvidenceInput evidence, Located<?> located) {
    Entry<?> entry = entry(evidence.source());
    SourceInput source = source(evidence.source());
    Integer end = evidence.charEnd();
    if (entry == null || source == null || end == null || source.textLength() == null) {
      return;
    }
    if (entry.recordedAt() != null) {
      return; // a length that was corrected says nothing of what was read before
    }
    if (end > source.textLength() && !faults.touch(located.path("charEnd"))) {
      faults.add(
          located.line("charEnd"),
          located.path("charEnd"),
          "lies beyond the source's text of " + source.textLength() + " characters");
    }
  }

  /** An origin is the end of a chain of sources, so the chain must have an end. */
  private void check(SourceInput start, Located<?> located) {
    Set<String> seen = new HashSet<>();
    SourceInput source = start;
    while (source != null && source.derivedFrom() != null && seen.add(source.key())) {
      if (source.derivedFrom().equals(start.key())) {
        if (!source.key().equals(start.key())) {
          faults.add(
              located.line("derivedFrom"),
              located.path("derivedFrom"),
              "leads back to the source itself");
        }
        return;
      }
      source = source(source.derivedFrom());
    }
  }

  private @Nullable Entry<?> entry(String key) {
    Located<?> located = keys.get(NodeKind.SOURCE, key);
    return located != null && located.content() instanceof Entry<?> entry ? entry : null;
  }

  private @Nullable SourceInput source(String key) {
    Entry<?> entry = entry(key);
    return entry != null && entry.content() instanceof SourceInput source ? source : null;
  }
}
