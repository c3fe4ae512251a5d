package org.standoff.exchange.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a record before a dossier is loaded into it. The dossier may refer to
 * what the record holds, and must not contradict it.
 */
interface RecordView {
  /** A record that holds nothing: a dossier must contain all that it refers to. */
  RecordView EMPTY =
      new RecordView() {
        @Override
        public Set<UUID> held(Collection<UUID> ids) {
          return Set.of();
        }

        @Override
        public Map<List<String>, String> actors(Collection<List<String>> externalIds) {
          return Map.of();
        }

        @Override
        public @Nullable Instant newest() {
          return null;
        }
      };

  /** Which of these ids the record has something under, retracted or not. */
  Set<UUID> held(Collection<UUID> ids);

  /**
   * The keys of the actors that have any of these external ids now.
   *
   * @param externalIds pairs of scheme and value
   */
  Map<List<String>, String> actors(Collection<List<String>> externalIds);

  /** The moment of the newest step; null where nothing was ever recorded. */
  @Nullable Instant newest();
}
