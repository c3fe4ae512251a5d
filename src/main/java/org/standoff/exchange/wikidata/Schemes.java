package org.standoff.exchange.wikidata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Schemes of identifiers, as EveryPolitician named them. Only those of authorities, registers and
 * works of reference are kept, whatever else a file has: a list of ways to reach a person is never
 * whole.
 */
final class Schemes {
  /** By what they are for: libraries, parliaments and parties, reference, the arts, sports. */
  private static final Set<String> KEPT =
      of(
          "VIAF GND SUDOC LCAuth BNF ISNI NTA NKC BIBSYS NUKAT GTAA NDL CANTIC NLA NLAtrove SELIBR",
          "ULAN GNC SBN_it BNE NLI NLP PTBNP BAV N6I LNB CiNii EGAXA RSL NSK BBF BPN BMLO ADS MGP",
          "sycomore bundestag UScongress hansard parliamentDOTuk EuroparlMEP senatDOTfr parlement",
          "parlamentDOTch parlaments_at Riksdagen openpolis FEC PACE italian_cod journalisted",
          "freebase Munzinger NNDB Oxforddnb NPG OpenPlaques britishmuseum Britannica HDS DBNL",
          "halensis saebi dmoz",
          "IMDB MusicBrainz discogs AlloCine IIAF",
          "FIFA ITF ATP");

  /** What the number says already, and ways to reach a person: left out without a word. */
  private static final Set<String> UNTOLD =
      of("wikidata email phone website twitter facebook instagram youtube");

  private Schemes() {}

  private static Set<String> of(String... names) {
    return List.of(String.join(" ", names).split(" ", -1)).stream()
        .map(Schemes::folded)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whether identifiers of a scheme are kept. */
  static boolean areKept(String scheme) {
    return KEPT.contains(folded(scheme));
  }

  /** Whether it is to be told that identifiers of a scheme are left out. */
  static boolean areMissed(String scheme) {
    return !areKept(scheme) && !UNTOLD.contains(folded(scheme));
  }
}
