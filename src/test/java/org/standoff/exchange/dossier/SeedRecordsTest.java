package org.standoff.exchange.dossier;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ActorNameInput;
import org.standoff.actor.ExternalIdInput;
import org.standoff.actor.NameKind;
import org.standoff.actor.RoleInput;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FactInput;
import org.standoff.fact.FactReference;
import org.standoff.fact.LinkInput;
import org.standoff.position.PositionInput;
import org.standoff.source.SourceInput;

/** The built-in dossier has every value of the seed file's document, actors and links. */
class SeedRecordsTest {
  private Seed seed;

  @BeforeEach
  void read() throws IOException {
    seed = Seed.read();
  }

  @Test
  void hasTheDocument() {
    SeedRecord record = new SeedRecord(seed.records().get("document"), "document");
    SourceInput actual = seed.dossier().sources().get(0).content();
    assertEquals(actual.key(), Seed.key(record.text("id")));
    record.same("kind", actual.kind());
    record.same("language", actual.language());
    record.same("publisher", actual.publisher());
    assertEquals(
        actual.credit() + " (credited as contributor, sentence 22)", record.text("wireCredit"));
    EvidenceInput credit = seed.actor("ap").evidence().get(0);
    assertEquals("22 credited as contributor", credit.sentence() + " " + credit.note());
    published(new SeedRecord(record.take("publishedOn"), "publishedOn"), actual);
    record.same("sha256", actual.textSha256());
    record.same("charCount", actual.textLength());
    record.same("licenceNote", actual.licence());
    // the contract has neither a table of a source's sentences nor parts that are no content
    record.leaveOut("sentenceCount", "notContent");
    record.done();
  }

  private static void published(SeedRecord record, SourceInput actual) {
    assertEquals(record.text("value") + "~", actual.published().edtf());
    record.same("precision", actual.published().toFuzzyDate().precision());
    assertEquals("APPROXIMATE", record.text("status"));
    assertTrue(actual.published().toFuzzyDate().approximate());
    String reason = requireNonNull(record.text("reason"));
    assertEquals(
        reason.replace("brief says ", "").replace("; ", ": the "), actual.published().reason());
    record.done();
  }

  @Test
  void placesEvidenceInItsSentences() {
    Dossier dossier = seed.dossier();
    Stream<EvidenceInput> ofFacts =
        Stream.of(
                dossier.statements(),
                dossier.positions(),
                dossier.votes(),
                dossier.casualtyFigures(),
                dossier.events())
            .flatMap(List::stream)
            .flatMap(e -> ((FactInput) e.content()).evidence().stream());
    Stream<EvidenceInput> ofActors =
        dossier.actors().stream()
            .map(Entry::content)
            .flatMap(
                a ->
                    Stream.concat(
                        a.evidence().stream(),
                        a.roles().stream().flatMap(r -> r.evidence().stream())));
    List<EvidenceInput> placed =
        Stream.concat(ofFacts, ofActors).filter(e -> e.sentence() != null).toList();
    assertEquals(113, placed.size());
    placed.forEach(this::placed);
  }

  private void placed(EvidenceInput evidence) {
    int number = requireNonNull(evidence.sentence());
    JsonNode sentence = seed.records().get("sentences").get(number);
    assertTrue(
        sentence.get("charStart").intValue() <= requireNonNull(evidence.charStart()),
        evidence::toString);
    assertTrue(
        requireNonNull(evidence.charEnd()) <= sentence.get("charEnd").intValue(),
        evidence::toString);
  }

  @Test
  void hasTheActors() {
    seed.compare(
        "actors",
        "",
        seed.dossier().actors(),
        (record, actual) -> {
          record.same("name", names(actual, NameKind.PRIMARY).get(0));
          record.same("kind", actual.kind());
          roles(record, actual);
          record.sameEvidence("mentions", actual.evidence());
          assertEquals(
              record.texts("aliases"),
              names(actual, NameKind.AS_PRINTED).stream()
                  .map(n -> n + " (spelling in text)")
                  .toList());
          JsonNode external = record.take("external");
          assertEquals(external.size(), actual.externalIds().size());
          for (ExternalIdInput id : actual.externalIds()) {
            assertEquals(id.value(), external.path(id.scheme()).asText());
          }
          if (record.take("size").isObject()) {
            size(new SeedRecord(record.take("size"), "size"), actual);
          }
        });
  }

  private static List<String> names(ActorInput actor, NameKind kind) {
    return actor.names().stream().filter(n -> n.kind() == kind).map(ActorNameInput::name).toList();
  }

  /**
   * The role in the text is the description and the titles; the affiliation an organisation. A
   * title that others give in their positions is told by those.
   */
  private void roles(SeedRecord record, ActorInput actual) {
    String roleInText = record.text("roleInText");
    assertEquals(roleInText, actual.description());
    for (RoleInput role : actual.roles()) {
      boolean own = role.accordingTo().isEmpty() || role.accordingTo().contains(actual.key());
      assertTrue(role.title() == null || !own || String.valueOf(roleInText).contains(role.title()));
    }
    String affiliation = record.text("affiliation");
    if (affiliation == null) {
      assertEquals(List.of(), actual.roles());
      return;
    }
    boolean former = affiliation.endsWith(" (former)");
    String organisation = affiliation.replace(" (former)", "");
    assertTrue(
        actual.roles().stream()
            .filter(r -> former == (r.period().toFuzzyDate().latest() != null))
            .anyMatch(r -> isCalled(r.organisation(), organisation)),
        actual.key());
  }

  private boolean isCalled(@Nullable String actor, String name) {
    return actor != null
        && (actor.equals(name)
            || seed.actor(actor).names().stream().anyMatch(n -> n.name().equals(name)));
  }

  private void size(SeedRecord size, ActorInput actual) {
    PositionInput position = seed.dossier().positions().get(1).content();
    assertEquals(actual.key(), position.holder());
    var count = requireNonNull(position.holderCount()).toQuantity();
    size.same("verbatim", count.verbatim());
    size.same("value", count.value());
    size.same("qualifier", count.qualifier());
    size.done();
  }

  @Test
  void hasTheLinks() {
    List<SeedRecord> records = SeedRecord.all(seed.records().get("links"), "links");
    assertEquals(records.size(), seed.dossier().links().size());
    for (int i = 0; i < records.size(); i++) {
      LinkInput actual = seed.dossier().links().get(i).content();
      SeedRecord record = records.get(i);
      assertEquals(Seed.key(record.text("from")), actual.from().key());
      assertEquals(Seed.key(record.text("to")), actual.to().key());
      record.same("type", actual.kind());
      record.same(record.take("on").isMissingNode() ? "basis" : "on", actual.note());
      assertKinds(actual.from());
      assertKinds(actual.to());
      record.done();
    }
  }

  /** A key of the seed file begins with the first two letters of its kind. */
  private static void assertKinds(FactReference reference) {
    String letters = reference.kind().name().substring(0, 2).toLowerCase(Locale.ROOT);
    assertTrue(reference.key().startsWith("venezuela-2019/" + letters + "-"), reference::toString);
  }
}
