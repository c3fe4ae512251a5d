package org.standoff.exchange.dossier;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.casualty.CasualtyFigureInput;
import org.standoff.casualty.VictimStatus;
import org.standoff.event.ParticipantRole;
import org.standoff.fact.PlaceInput;
import org.standoff.fact.QuantityInput;
import org.standoff.vote.VoteInput;

/** The built-in dossier has every value of the seed file's facts. */
class SeedFactsTest {
  private Seed seed;

  @BeforeEach
  void read() throws IOException {
    seed = Seed.read();
  }

  @Test
  void hasTheStatements() {
    seed.compareFacts(
        "statements",
        seed.dossier().statements(),
        (record, actual) -> {
          record.same("speaker", actual.speaker());
          record.same("kind", actual.kind());
          record.same("quotation", actual.quotation());
          record.sameDate("date", actual.said());
          String venue = record.text("venue");
          assertEquals("nyt".equals(venue) ? "New York Times" : venue, actual.venue());
          String addressee = record.text("addressee");
          assertEquals(Stream.ofNullable(addressee).toList(), actual.addressees());
          record.same("summary", actual.summary());
          record.same("fragment", actual.quote());
          assertEquals(record.texts("topics"), actual.topics());
          record.noted("attributionNote", actual.evidence());
          String announced = record.text("announcesEvent");
          assertTrue(
              announced == null
                  || seed.dossier().events().stream()
                      .map(Entry::content)
                      .filter(e -> actual.key().equals(e.announcedBy()))
                      .anyMatch(e -> e.key().equals(Seed.key(announced))));
          assertLinked(actual.key(), "RESPONDS_TO", record.text("respondsTo"));
        });
  }

  private void assertLinked(String key, String kind, @Nullable String to) {
    String from = key.substring("venezuela-2019/".length());
    assertTrue(to == null || seed.isLinked(from, kind, to), from + " " + kind + " " + to);
  }

  @Test
  void hasThePositions() {
    seed.compareFacts(
        "positions",
        seed.dossier().positions(),
        (record, actual) -> {
          record.same("holder", actual.holder());
          record.same("kind", actual.kind());
          record.same("target", actual.target());
          record.same("inRespectOf", actual.regarding());
          record.sameDate("since", actual.validFrom());
          record.sameDate("until", actual.validTo());
          record.noted("plover", actual.evidence());
          record.noted("cameo", actual.evidence());
          record.noted("note", actual.evidence());
          assertEquals(Seed.key(record.text("viaVote")), actual.vote());
          holderCount(record, actual.holderCount());
          // derived from later positions of the same holder, of which there are none
          record.same("supersededBy", null);
        });
  }

  private static void holderCount(SeedRecord record, @Nullable QuantityInput actual) {
    assertEquals(record.take("holderCount").isMissingNode(), actual == null);
    if (actual != null) {
      SeedRecord count = new SeedRecord(record.take("holderCount"), "holderCount");
      count.sameQuantity(actual);
      count.done();
    }
  }

  @Test
  void hasTheVote() {
    seed.compareFacts(
        "votes",
        seed.dossier().votes(),
        (record, actual) -> {
          record.same("body", actual.body());
          record.sameDate("date", actual.held());
          record.same("subject", actual.subject());
          record.same("for", actual.votesFor());
          record.same("against", actual.against());
          record.same("abstain", actual.abstentions());
          record.noted("abstainNote", actual.evidence());
          record.same("result", actual.result());
          record.noted("verbatim", actual.evidence());
          record.same("margin", difference(actual));
          rollCall(new SeedRecord(record.take("externalCheck"), "externalCheck"));
        });
  }

  private static int difference(VoteInput vote) {
    return requireNonNull(vote.votesFor()) - requireNonNull(vote.against());
  }

  private void rollCall(SeedRecord record) {
    VoteInput actual = seed.dossier().votes().get(1).content();
    assertEquals("ep-rollcall/" + record.text("rollCallId"), actual.key());
    record.same("for", actual.votesFor());
    record.same("against", actual.against());
    record.same("abstain", actual.abstentions());
    assertEquals(record.text("at") + "+01:00", actual.held().edtf());
    record.same("reference", actual.reference());
    String dataset = seed.dossier().sources().get(1).content().key();
    assertEquals(dataset, actual.evidence().get(0).source());
    record.leaveOut("dataset"); // the file's name; the roll call is a source of its own
    record.done();
  }

  @Test
  void hasTheCasualtyFigures() {
    seed.compareFacts(
        "casualties",
        seed.dossier().casualtyFigures(),
        (record, actual) -> {
          record.same("type", actual.harm());
          record.sameQuantity(actual.quantity());
          record.sameDate("period", actual.period());
          place(record, actual);
          String perpetrator = record.text("perpetrator");
          assertEquals(Stream.ofNullable(perpetrator).toList(), actual.perpetrators());
          boolean journalists = "journalists".equals(record.text("subgroup"));
          assertEquals(
              journalists ? List.of(VictimStatus.JOURNALIST) : List.of(), actual.victims());
          record.same("context", actual.context());
          record.same("comparison", actual.comparison());
          record.same("claimedBy", actual.reportedBy());
          assertEquals(actual.reportedBy(), actual.evidence().get(0).attributedTo());
          assertEquals(Seed.key(record.text("reportedBy")), actual.evidence().get(0).source());
          assertFalse(actual.cumulative());
          record.leaveOut("rule"); // the published rules say it for every quantity
        });
  }

  private static void place(SeedRecord record, CasualtyFigureInput actual) {
    PlaceInput place = requireNonNull(actual.place());
    String name = requireNonNull(record.text("place"));
    assertEquals(name.replace(" (implied)", ""), place.name());
    assertEquals("VE", place.country());
    assertEquals(record.textOr("placePrecision", "COUNTRY"), place.precision().name());
    boolean implied = "the place is implied".equals(actual.evidence().get(0).note());
    assertEquals(name.endsWith(" (implied)"), implied);
  }

  @Test
  void hasTheEvents() {
    seed.compareFacts(
        "events",
        seed.dossier().events(),
        (record, actual) -> {
          record.same("kind", actual.type());
          record.same("summary", actual.summary());
          record.same("status", actual.status());
          record.sameDate("date", actual.occurred());
          String mode = actual.mode() == null ? "" : "/" + actual.mode();
          record.same("plover", actual.verb() == null ? null : actual.verb() + mode);
          List<String> actors = record.texts("actors");
          assertEquals(actors, actual.participants().stream().map(p -> p.actor()).toList());
          assertEquals(
              List.of(ParticipantRole.SOURCE, ParticipantRole.TARGET).subList(0, actors.size()),
              actual.participants().stream().map(p -> p.role()).toList());
          assertEquals(Seed.key(record.text("announcedIn")), actual.announcedBy());
          assertLinked(actual.key(), "ABOUT", record.text("vote"));
          assertLinked(actual.key(), "ABOUT", record.text("casualty"));
          assertLinked(actual.key(), "ABOUT", record.text("statement"));
        });
  }
}
