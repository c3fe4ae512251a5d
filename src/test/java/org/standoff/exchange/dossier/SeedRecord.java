package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Quantity;
import org.standoff.fact.QuantityInput;

/** One record of the seed file that keeps count of the fields that have been compared. */
final class SeedRecord {
  private final JsonNode node;
  private final String name;
  private final Set<String> left = new HashSet<>();

  SeedRecord(JsonNode node, String name) {
    this.node = node;
    this.name = name;
    node.fieldNames().forEachRemaining(left::add);
  }

  static List<SeedRecord> all(JsonNode list, String name) {
    List<SeedRecord> records = new ArrayList<>();
    list.forEach(n -> records.add(new SeedRecord(n, name + "[" + records.size() + "]")));
    return records;
  }

  /** The field, which is compared with this; null where it is absent. */
  JsonNode take(String field) {
    left.remove(field);
    return node.path(field);
  }

  /** The field as text; null where it is null or absent. */
  @Nullable String text(String field) {
    JsonNode value = take(field);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  /** The field as text, or {@code otherwise} where it is absent. */
  String textOr(String field, String otherwise) {
    String text = text(field);
    return text == null ? otherwise : text;
  }

  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    take(field).forEach(t -> texts.add(t.asText()));
    return texts;
  }

  /** A field that the contract has no place for, or that follows from others. */
  void leaveOut(String... fields) {
    left.removeAll(Set.of(fields));
  }

  /** Fails if a field was not compared. */
  void done() {
    assertEquals(Set.of(), left, name + ": fields that the dossier may have lost");
  }

  void same(String field, @Nullable Object actual) {
    assertEquals(text(field), actual == null ? null : actual.toString(), name + "." + field);
  }

  void sameDate(String field, @Nullable FuzzyDateInput actual) {
    JsonNode value = take(field);
    if (value.isNull()) {
      assertNull(actual, name + "." + field);
      return;
    }
    SeedRecord date = new SeedRecord(value, name + "." + field);
    FuzzyDateInput read = Objects.requireNonNull(actual, name + "." + field);
    String edtf = date.text("value");
    if (edtf != null && edtf.startsWith("one day within ")) {
      edtf = "[" + edtf.substring("one day within ".length()).replace("/", "..") + "]";
    }
    assertEquals(edtf, read.edtf(), name);
    assertEquals(edtf, read.toFuzzyDate().edtf(), name);
    date.same("precision", read.toFuzzyDate().precision());
    date.same("basis", read.toFuzzyDate().basis());
    date.same("textExpression", read.expression());
    date.same("reason", read.reason());
    date.done();
  }

  /** Compares the fields of a quantity that the record has among its own or in the field given. */
  void sameQuantity(QuantityInput actual) {
    Quantity quantity = actual.toQuantity();
    same("verbatim", quantity.verbatim());
    same("qualifier", quantity.qualifier());
    same("value", quantity.value());
    same("low", quantity.low());
    same("high", quantity.high());
    if (!take("best").isMissingNode()) {
      same("best", quantity.best());
    }
  }

  void sameEvidence(String field, List<EvidenceInput> actual) {
    List<SeedRecord> expected = all(take(field), name + "." + field);
    assertEquals(expected.size(), actual.size(), name + "." + field);
    for (int i = 0; i < actual.size(); i++) {
      assertEquals("venezuela-2019/doc-1", actual.get(i).source());
      expected.get(i).same("sentence", actual.get(i).sentence());
      expected.get(i).same("charStart", actual.get(i).charStart());
      expected.get(i).same("charEnd", actual.get(i).charEnd());
      expected.get(i).done();
    }
  }

  /** The field is told in the note of some evidence. */
  void noted(String field, List<EvidenceInput> evidence) {
    String value = text(field);
    if (value != null) {
      assertTrue(
          evidence.stream().anyMatch(e -> e.note() != null && e.note().contains(value)),
          name + "." + field + " in a note: " + value);
    }
  }
}
