package org.standoff.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standoff.exchange.bulk.Format;
import org.standoff.exchange.epvotes.EpRollCalls;
import org.standoff.exchange.ucdp.UcdpGed;
import org.standoff.exchange.unvotes.UnVotes;
import org.standoff.exchange.wikidata.WikidataPoliticians;

/** The formats in which files come into the record. */
final class Formats {
  /** The record's own format, which is loaded whole or not at all. */
  static final String DOSSIER = "dossier";

  private Formats() {}

  private static List<Format> foreign() {
    return List.of(new UcdpGed(), new UnVotes(), new EpRollCalls(), new WikidataPoliticians());
  }

  /** The foreign format of a name. */
  static Optional<Format> named(String name) {
    return foreign().stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** All names. */
  static String names() {
    return Stream.concat(Stream.of(DOSSIER), foreign().stream().map(Format::name))
        .collect(Collectors.joining(", "));
  }

  /** What each of them is. */
  static String[] descriptions() {
    return Stream.concat(
            Stream.of(
                "",
                "The formats:",
                "  dossier",
                "      A crisis in YAML, JSON or JSON Lines, the format of the built-in dossiers"
                    + " and of export; loaded whole or not at all."),
            foreign().stream()
                .flatMap(
                    format -> Stream.of("  " + format.name(), "      " + format.description())))
        .toArray(String[]::new);
  }
}
