package org.standoff.casualty.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.DatePrecision;
import org.standoff.fact.PlacePrecision;
import org.standoff.fact.WordingRules;

/** Makes claims of what {@link Claims} reads about one crisis. */
final class ClaimReader {

  private final Area area;
  private final Question question;
  private final Sourcing sourcing;
  private final FigureLinks links;
  private final Set<UUID> attributed = new HashSet<>();

  ClaimReader(Area area, Question question, Sourcing sourcing, FigureLinks links) {
    this.area = area;
    this.question = question;
    this.sourcing = sourcing;
    this.links = links;
  }

  /** The claims in these rows. */
  List<Claim> read(List<Row> rows) {
    List<Claim> claims = new ArrayList<>();
    List<Row> asked = rows.stream().filter(row -> isExact(row) || dataset(row) != null).toList();
    for (Row row : asked) {
      UUID actor = sourcing.attributed(row.get("id", UUID.class));
      if (actor != null) {
        attributed.add(actor);
      }
    }
    for (Row row : asked) {
      Claim claim = claim(row);
      if (question.isAbout(claim.period())) {
        claims.add(isExact(row) ? claim : claim.atMost());
      }
    }
    return Replacements.spread(claims);
  }

  /** Whether a figure counts the victims asked about and no others. */
  private boolean isExact(Row row) {
    return question.victims() == null
        || words(row.maybe("victims", String.class)).equals(List.of(question.victims().name()));
  }

  /** The dataset of which a figure is an incident; null where it is none. */
  private @Nullable UUID dataset(Row row) {
    boolean worded = row.get("quantity_rules", String.class).equals(WordingRules.NAME);
    return worded || row.get("cumulative", Boolean.class)
        ? null
        : sourcing.dataset(row.get("id", UUID.class));
  }

  private Claim claim(Row row) {
    UUID id = row.get("id", UUID.class);
    boolean cumulative = row.get("cumulative", Boolean.class);
    UUID dataset = dataset(row);
    Period period = period(row, cumulative);
    return new Claim(
        id,
        row.get("key", String.class),
        Span.of(number(row, "quantity_low"), number(row, "quantity_high")),
        Span.wide(number(row, "quantity_best")),
        words(row.maybe("victims", String.class)),
        place(row),
        period,
        cumulative && !isOfFirstDay(row, period),
        dataset != null,
        Refusal.of(row.get("modality", String.class), row.maybe("grading", String.class)),
        links.replaced(id),
        dataset == null ? origin(id) : new Origin(dataset, true),
        sourcing.reliability(id),
        sourcing.published(id),
        links.parts().contains(id),
        links.wholes(id));
  }

  /** Whether it runs from a day on and appeared on it: then it is a count of that day. */
  private static boolean isOfFirstDay(Row row, Period period) {
    return period.to() != null
        && period.to().equals(period.from())
        && row.maybe("period_latest", LocalDate.class) == null;
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
   * that it counts, since those of a week cannot be told as a range. Nobody counts people who come
   * to harm after the count has appeared, so an open end is that day.
   */
  private Period period(Row row, boolean cumulative) {
    DatePrecision precision = DatePrecision.valueOf(row.get("period_precision", String.class));
    LocalDate first = row.maybe("period_earliest", LocalDate.class);
    LocalDate last = row.maybe("period_latest", LocalDate.class);
    boolean unnamedDay =
        precision == DatePrecision.DAY_IN_WEEK
            || (cumulative
                && (precision == DatePrecision.MONTH || precision == DatePrecision.YEAR));
    if (precision == DatePrecision.UNKNOWN) {
      return Period.UNDATED;
    }
    LocalDate appeared = last == null ? sourcing.appeared(row.get("id", UUID.class)) : null;
    boolean ends = last != null || Period.isAfter(first, appeared);
    return new Period(true, unnamedDay, first, ends ? last : appeared);
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
