package org.standoff.casualty.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.standoff.source.SourceKind;
import org.standoff.source.SourceReliability;

/** What figures rest on, and where that comes from. */
final class Sourcing {

  private final Map<UUID, List<Passage>> passages = new HashMap<>();
  private final Map<UUID, Row> sources = new HashMap<>();
  private final Map<UUID, UUID> ends = new HashMap<>();

  /**
   * @param evidence each piece of evidence with its figure
   * @param sources the sources of all evidence, and all that these are derived from
   */
  Sourcing(List<Row> evidence, List<Row> sources) {
    sources.forEach(source -> this.sources.put(source.get("id", UUID.class), source));
    for (Row row : evidence) {
      passages
          .computeIfAbsent(row.get("id", UUID.class), figure -> new ArrayList<>(1))
          .add(
              new Passage(
                  row.get("ordinal", Integer.class),
                  row.get("source_id", UUID.class),
                  row.maybe("attributed_to_id", UUID.class)));
    }
    passages.values().forEach(of -> of.sort(Comparator.comparingInt(Passage::ordinal)));
  }

  /** The dataset in which the first chain of a figure ends that does so; null where none does. */
  @Nullable UUID dataset(UUID figure) {
    return of(figure).stream()
        .map(passage -> end(passage.source))
        .filter(end -> SourceKind.DATASET.name().equals(row(end).get("kind", String.class)))
        .findFirst()
        .orElse(null);
  }

  /** The first actor to whom a figure's evidence is attributed; null where it is to none. */
  @Nullable UUID attributed(UUID figure) {
    return of(figure).stream()
        .map(Passage::actor)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The source in which the chain of a figure's first evidence ends. */
  UUID source(UUID figure) {
    return end(of(figure).get(0).source);
  }

  /** Who published a source; null where that is not known. */
  @Nullable UUID publisher(UUID source) {
    return row(source).maybe("publisher_id", UUID.class);
  }

  /** The reliability of a figure's sources at best, A to F; none counts as F. */
  String reliability(UUID figure) {
    return of(figure).stream()
        .map(passage -> row(passage.source).maybe("reliability", String.class))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(SourceReliability.F.name());
  }

  /** The last day on which a figure's newest source can have been published; null if unknown. */
  @Nullable LocalDate published(UUID figure) {
    return of(figure).stream()
        .map(passage -> row(passage.source).maybe("published_latest", LocalDate.class))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * The day on which the first source of a figure appeared, among those that it rests on and those
   * that these are derived from; null where it is not known to the day.
   */
  @Nullable LocalDate appeared(UUID figure) {
    List<Row> all = of(figure).stream().flatMap(passage -> chain(passage.source).stream()).toList();
    LocalDate earliest = first(all, "published_earliest");
    return earliest != null && earliest.equals(first(all, "published_latest")) ? earliest : null;
  }

  private static @Nullable LocalDate first(List<Row> sources, String day) {
    return sources.stream()
        .map(source -> source.maybe(day, LocalDate.class))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private List<Row> chain(UUID source) {
    Set<UUID> met = new LinkedHashSet<>();
    for (UUID next = source; next != null && sources.containsKey(next) && met.add(next); ) {
      next = row(next).maybe("derived_from_id", UUID.class);
    }
    return met.stream().map(this::row).toList();
  }

  private List<Passage> of(UUID figure) {
    return Objects.requireNonNull(passages.get(figure), "a fact has evidence");
  }

  private Row row(UUID source) {
    return Objects.requireNonNull(sources.get(source), "evidence has a source");
  }

  /** A chain that runs in a circle ends where it meets itself; one that is broken, there. */
  private UUID end(UUID source) {
    return ends.computeIfAbsent(
        source,
        start -> {
          Set<UUID> met = new HashSet<>();
          UUID end = start;
          UUID next = start;
          while (next != null && sources.containsKey(next) && met.add(next)) {
            end = next;
            next = row(next).maybe("derived_from_id", UUID.class);
          }
          return next != null && met.contains(next) ? next : end;
        });
  }

  /**
   * A piece of evidence.
   *
   * @param ordinal its place among the evidence of its figure
   * @param source its source
   * @param actor to whom it is attributed; null where to nobody
   */
  private record Passage(int ordinal, UUID source, @Nullable UUID actor) {}
}
