package org.standoff.exchange.dossier;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Dossiers about the same few things, which say something else each time. */
final class RandomDossier {
  private static final int ACTORS = 3;

  private final String crisis;
  private final Random random;

  RandomDossier(String crisis, Random random) {
    this.crisis = crisis;
    this.random = random;
  }

  /** The next dossier. */
  Dossier next() {
    String text =
        "crisis: {key: %s, name: %s, summary: Goes on., period: {edtf: '2019'}}\n"
                .formatted(crisis, word())
            + list("sources", 2, this::source)
            + list("actors", ACTORS, this::actor)
            + list("statements", 4, this::statement)
            + list("positions", 2, this::position)
            + list("votes", 2, this::vote)
            + list("casualtyFigures", 2, this::figure)
            + list("events", 2, this::event);
    return Sample.read(text);
  }

  private static String list(String name, int size, IntFunction<String> item) {
    return name + ":\n" + IntStream.range(0, size).mapToObj(item).collect(Collectors.joining());
  }

  private String source(int i) {
    return "  - {key: %s/s%d, kind: NEWS_REPORT, title: %s, published: {edtf: '2019-02-0%d'}}\n"
        .formatted(crisis, i, word(), 1 + random.nextInt(9));
  }

  private String actor(int i) {
    String roles =
        some(
            4,
            () ->
                "{title: %s, organisation: %s, period: {edtf: '%d'}, accordingTo: %s, evidence: %s}"
                    .formatted(
                        one("Head", "Deputy"),
                        actorKey(),
                        2000 + random.nextInt(19),
                        some(2, this::actorKey),
                        evidence(0)));
    return "  - {key: %s-a%d, kind: PERSON, names: [{name: %s, kind: PRIMARY}], roles: %s, externalIds: %s}\n"
        .formatted(
            crisis,
            i,
            word(),
            roles,
            random.nextBoolean()
                ? "[]"
                : "[{scheme: %s%d, value: %s}]".formatted(crisis, i, word()));
  }

  private String statement(int i) {
    return fact(
        i,
        "st",
        "speaker: %s, kind: %s, quotation: INDIRECT, said: %s, addressees: %s, topics: [%s]"
            .formatted(actorKey(), one("SPEECH", "LEAK"), date(), some(4, this::actorKey), word()));
  }

  private String position(int i) {
    return fact(
        i,
        "po",
        "holder: %s, kind: %s, target: %s, validFrom: %s"
            .formatted(actorKey(), one("RECOGNISES", "OPPOSES"), actorKey(), date()));
  }

  private String vote(int i) {
    String ballots =
        random.nextBoolean()
            ? "[]"
            : "[{voter: %s, choice: %s}]".formatted(actorKey(), one("FOR", "AGAINST"));
    return fact(
        i,
        "vo",
        "body: %s, subject: %s, held: %s, result: %s, for: %d, ballots: %s"
            .formatted(
                actorKey(),
                word(),
                date(),
                one("ADOPTED", "REJECTED"),
                1 + random.nextInt(9),
                ballots));
  }

  private String figure(int i) {
    return fact(
        i,
        "ca",
        "harm: %s, quantity: {verbatim: '%d'}, period: %s, reportedBy: %s"
            .formatted(one("KILLED", "INJURED"), random.nextInt(99), date(), actorKey()));
  }

  private String event(int i) {
    return fact(
        i,
        "ev",
        "type: %s, status: OCCURRED, occurred: %s, participants: %s"
            .formatted(
                word(),
                date(),
                some(
                    3,
                    () -> "{actor: %s, role: %s}".formatted(actorKey(), one("SOURCE", "TARGET")))));
  }

  private String fact(int i, String kind, String rest) {
    return "  - {key: %s/%s-%d, summary: %s., rank: %s, evidence: %s, %s}\n"
        .formatted(crisis, kind, i, word(), one("NORMAL", "PREFERRED"), evidence(1), rest);
  }

  private String evidence(int least) {
    return IntStream.range(0, least + random.nextInt(3))
        .mapToObj(
            i ->
                "{source: %s/s%d, note: %s, attributedTo: %s}"
                    .formatted(crisis, random.nextInt(2), one("first", "second"), actorKey()))
        .distinct()
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private String date() {
    return one(
        "{edtf: '2019-01-0%d'}".formatted(1 + random.nextInt(9)),
        "{edtf: '2019'}",
        "{reason: %s}".formatted(word()));
  }

  private String actorKey() {
    return crisis + "-a" + random.nextInt(ACTORS);
  }

  private String some(int bound, Supplier<String> item) {
    return IntStream.range(0, random.nextInt(bound))
        .mapToObj(i -> item.get())
        .distinct()
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private String one(String... choices) {
    return List.of(choices).get(random.nextInt(choices.length));
  }

  private String word() {
    return "Word" + random.nextInt(100);
  }
}
