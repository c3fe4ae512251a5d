package org.standoff.casualty.estimate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Quantity;

/** A claim in the making; whatever is not said is as in a plain undated figure of one origin. */
final class Sample {
  private final String key;
  private Span stated = Span.NOTHING;
  private @Nullable Long best;
  private final List<String> victims = new ArrayList<>();
  private @Nullable String place;
  private Period period = Period.UNDATED;
  private boolean cumulative;
  private boolean incident;
  private @Nullable String refused;
  private @Nullable String replaced;
  private String origin = "origin";
  private String reliability = "F";
  private @Nullable LocalDate published;
  private boolean part;
  private final Set<UUID> wholes = new HashSet<>();

  private Sample(String key) {
    this.key = key;
  }

  /** A figure in words, as rule set standoff-1 reads them. */
  static Sample figure(String key, String wording) {
    Quantity quantity = Quantity.parse(wording);
    return figure(key, quantity.low(), quantity.best(), quantity.high());
  }

  static Sample figure(
      String key, @Nullable Integer low, @Nullable Integer best, @Nullable Integer high) {
    Sample sample = new Sample(key);
    sample.stated = Span.of(low, high);
    sample.best = Span.wide(best);
    return sample;
  }

  Sample from(String name) {
    origin = name;
    return this;
  }

  Sample during(String first, String last) {
    period = new Period(true, false, LocalDate.parse(first), LocalDate.parse(last));
    return this;
  }

  Sample during(Period days) {
    period = days;
    return this;
  }

  Sample oneDayOf(String first, String last) {
    period = new Period(true, true, LocalDate.parse(first), LocalDate.parse(last));
    return this;
  }

  Sample asOf(String day) {
    cumulative = true;
    return during(day, day);
  }

  Sample asOfOneDayOf(String first, String last) {
    cumulative = true;
    return oneDayOf(first, last);
  }

  Sample running() {
    cumulative = true;
    return this;
  }

  Sample victims(String... all) {
    victims.addAll(List.of(all));
    return this;
  }

  Sample in(@Nullable String name) {
    place = name;
    return this;
  }

  Sample partOf(String... keys) {
    for (String whole : keys) {
      wholes.add(id(whole));
    }
    return this;
  }

  /** A part that nothing but its link makes one. */
  Sample part() {
    part = true;
    return this;
  }

  Sample incident() {
    incident = true;
    return this;
  }

  Sample refused(@Nullable String why) {
    refused = why;
    return this;
  }

  Sample replaced(String how) {
    replaced = how;
    return this;
  }

  Sample rated(String letter) {
    reliability = letter;
    return this;
  }

  Sample published(String day) {
    published = LocalDate.parse(day);
    return this;
  }

  Claim claim() {
    return new Claim(
        id(key),
        key,
        stated,
        best,
        List.copyOf(victims),
        place,
        period,
        cumulative,
        incident,
        refused,
        replaced,
        new Origin(id(origin), incident),
        reliability,
        published,
        part,
        Set.copyOf(wholes));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** A question about these days and all victims. */
  static Asked days(String from, String to) {
    return new Asked(LocalDate.parse(from), LocalDate.parse(to), true);
  }

  /** The estimate of these over all their days. */
  static Estimate estimate(Sample... samples) {
    return estimate(new Asked(null, null, true), samples);
  }

  static Estimate estimate(Asked asked, Sample... samples) {
    return Estimator.estimate(asked, java.util.Arrays.stream(samples).map(Sample::claim).toList());
  }

  /** What became of each, as in {@code a KEPT [1, 2]}, by key. */
  static List<String> treatments(Estimate estimate) {
    return estimate.inputs().stream()
        .map(
            input ->
                input.claim().key()
                    + " "
                    + input.treatment()
                    + (input.countedAs() == null ? "" : " " + words(input.countedAs())))
        .sorted()
        .toList();
  }

  static @Nullable String words(@Nullable Span span) {
    return span == null
        ? null
        : "["
            + (span.low() == null ? "-" : span.low())
            + ", "
            + (span.high() == null ? "-)" : span.high() + "]");
  }
}
