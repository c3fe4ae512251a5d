package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.fact.FactInput;
import org.standoff.fact.Keyed;

/**
 * The seed file and the built-in dossier side by side. The seed file lies beside the project in
 * {@code ../shared}, or in the directory that the system property {@code standoff.shared} names.
 *
 * @param records the content of the seed file
 * @param dossier the built-in dossier
 */
record Seed(JsonNode records, Dossier dossier) {
  private static final String PREFIX = "venezuela-2019/";

  /** Reads both; skips the test where the seed file is absent. */
  static Seed read() throws IOException {
    Path shared = Path.of(System.getProperty("standoff.shared", "../shared"));
    Path file = shared.resolve("data/seed/seed_records.json");
    assumeTrue(Files.isReadable(file), () -> "skipped: there are no seed records at " + file);
    try (InputStream in = Seed.class.getResourceAsStream("/dossiers/venezuela-2019.yaml")) {
      return new Seed(
          new ObjectMapper().readTree(file.toFile()),
          Sample.read(Objects.requireNonNull(in).readAllBytes(), HeldThings.NOTHING));
    }
  }

  /** The key of a source or a fact of the seed file; null for null. */
  static @Nullable String key(@Nullable String id) {
    return id == null ? null : PREFIX + id;
  }

  /** Compares every record with the entry of its key and fails if a field was left out. */
  <T extends Keyed> void compare(
      String section,
      String prefix,
      List<? extends Entry<T>> entries,
      BiConsumer<SeedRecord, T> comparison) {
    for (SeedRecord record : SeedRecord.all(records.get(section), section)) {
      String key = prefix + record.text("id");
      T actual = find(entries, key);
      assertNotNull(actual, key);
      comparison.accept(record, actual);
      record.done();
    }
  }

  /** Compares the facts of one kind, beginning with what all facts share. */
  <T extends FactInput> void compareFacts(
      String section, List<? extends Entry<T>> entries, BiConsumer<SeedRecord, T> comparison) {
    compare(
        section,
        PREFIX,
        entries,
        (record, actual) -> {
          assertEquals("venezuela-2019", actual.crisis());
          record.sameEvidence("evidence", actual.evidence());
          assertEquals(record.textOr("modality", "ASSERTED"), actual.modality().name());
          assertEquals("doc-1", record.textOr("source", "doc-1"));
          comparison.accept(record, actual);
        });
  }

  private static <T extends Keyed> @Nullable T find(List<? extends Entry<T>> entries, String key) {
    return entries.stream()
        .map(Entry::content)
        .filter(c -> c.key().equals(key))
        .findAny()
        .orElse(null);
  }

  ActorInput actor(String key) {
    return Objects.requireNonNull(find(dossier.actors(), key), key);
  }

  /** Whether the dossier has the link, given by the identifiers of the seed file. */
  boolean isLinked(String from, String kind, String to) {
    return dossier.links().stream()
        .map(LinkEntry::content)
        .anyMatch(
            l ->
                l.from().key().equals(key(from))
                    && l.kind().name().equals(kind)
                    && l.to().key().equals(key(to)));
  }
}
