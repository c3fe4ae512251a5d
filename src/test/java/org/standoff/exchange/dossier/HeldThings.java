package org.standoff.exchange.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record that holds what a test says. */
record HeldThings(
    Set<UUID> ids, Map<List<String>, String> actorsByExternalId, @Nullable Instant newest)
    implements RecordView {

  @Override
  public Set<UUID> held(Collection<UUID> asked) {
    return asked.stream().filter(ids::contains).collect(Collectors.toSet());
  }

  @Override
  public Map<List<String>, String> actors(Collection<List<String>> externalIds) {
    return actorsByExternalId;
  }
}
