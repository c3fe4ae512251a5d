package org.standoff.casualty.estimate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.DatePrecision;
import org.standoff.fact.PlacePrecision;
import org.standoff.fact.WordingRules;

/** Makes claims of what {@link Claims} reads about one crisis. */
final class ClaimReader {

  private final Area area;
  private final Sourcing sourcing;
  private final Map<UUID, Set<UUID>> wholes;
  private final Set<UUID> parts;
  private final Set<UUID> attributed = new HashSet<>();

  /**
   * @param wholes the figures of which each is a part
   * @param parts those that nothing but such a link makes a part
   */
  ClaimReader(Area area, Sourcing sourcing, Map<UUID, Set<UUID>> wholes, Set<UUID> parts) {
    this.area = area;
    this.sourcing = sourcing;
    this.wholes = wholes;
    this.parts = parts;
  }

  /** The claims in these rows. */
  List<Claim> read(List<Row> rows) {
    for (Row row : rows) {
      UUID actor = sourcing.attributed(row.get("id", UUID.class));
      if (actor != null) {
        attributed.add(actor);
      }
    }
    return rows.stream().map(this::claim).toList();
  }

  private Claim claim(Row row) {
    UUID id = row.get("id", UUID.class);
    boolean cumulative = row.get("cumulative", Boolean.class);
    String rules = row.get("quantity_rules", String.class);
    UUID dataset = cumulative || rules.equals(WordingRules.NAME) ? null : sourcing.dataset(id);
    return new Claim(
        id,
        row.get("key", String.class),
        Span.of(number(row, "quantity_low"), number(row, "quantity_high")),
        Span.wide(number(row, "quantity_best")),
        words(row.maybe("victims", String.class)),
        place(row),
        period(row, cumulative),
        cumulative,
        dataset != null,
        Refusal.of(row.get("modality", String.class), row.maybe("grading", String.class)),
        dataset == null ? origin(id) : new Origin(dataset, true),
        sourcing.reliability(id),
        sourcing.published(id),
        parts.contains(id),
        wholes.getOrDefault(id, Set.of()));
  }

  private Origin origin(UUID figure) {
    UUID actor = sourcing.attributed(figure);
    if (actor != null) {
      return new Origin(actor, false);
    }
    UUID source = sourcing.source(figure);
    UUID publisher = sourcing.publisher(source);
    return new Origin(
        publisher != null && attributed.contains(publisher) ? publisher : source, false);
  }

  private @Nullable String place(Row row) {
    String precision = row.maybe("place_precision", String.class);
    return Claim.place(
        row.maybe("place_name", String.class),
        row.maybe("place_country_code", String.class),
        precision == null ? null : PlacePrecision.valueOf(precision),
        area.countries());
  }

  /**
   * A month or a year of a running count is that in which its as-of day is. A week may be the days
   * that it counts, since those of a week cannot be told as a range.
   */
  private static Period period(Row row, boolean cumulative) {
    DatePrecision precision = DatePrecision.valueOf(row.get("period_precision", String.class));
    LocalDate first = row.maybe("period_earliest", LocalDate.class);
    LocalDate last = row.maybe("period_latest", LocalDate.class);
    boolean unnamedDay =
        precision == DatePrecision.DAY_IN_WEEK
            || (cumulative
                && (precision == DatePrecision.MONTH || precision == DatePrecision.YEAR));
    return precision == DatePrecision.UNKNOWN
        ? Period.UNDATED
        : new Period(true, unnamedDay, first, last);
  }

  private static @Nullable Integer number(Row row, String column) {
    return row.maybe(column, Integer.class);
  }

  private static List<String> words(@Nullable String text) {
    return text == null || text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" ", -1)).sorted().distinct().toList();
  }
}
