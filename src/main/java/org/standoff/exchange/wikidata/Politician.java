package org.standoff.exchange.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ActorKind;
import org.standoff.actor.ExternalIdInput;
import org.standoff.actor.RoleInput;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;

/** A politician: one line, one actor. */
final class Politician {
  private static final Pattern NUMBER = Pattern.compile("Q[1-9]\\d{0,17}");

  private static final FuzzyDateInput PERIOD =
      new FuzzyDateInput(null, null, "the data name the legislature and no days", null, null);

  private final JsonNode object;
  private final String number;
  private final List<Legislature> legislatures = new ArrayList<>();

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException where it is to be refused; the message is the reason
   */
  Politician(JsonNode object) {
    this.object = object;
    this.number = object.path("qid").asText();
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException("qid is no number of Wikidata");
    }
    for (JsonNode one : object.path("legislatures")) {
      Legislature legislature = Legislature.of(one);
      if (legislatures.stream().noneMatch(known -> known.key().equals(legislature.key()))) {
        legislatures.add(legislature);
      }
    }
  }

  List<Legislature> legislatures() {
    return legislatures;
  }

  /** The politician as an actor. */
  ActorInput actor() {
    return new ActorInput(
        "wikidata/" + number,
        ActorKind.PERSON,
        new Names(object).all(),
        identifiers(),
        legislatures.isEmpty() ? null : legislatures.get(0).code(),
        legislatures.isEmpty()
            ? "politician"
            : legislatures.stream()
                .map(one -> one.name() + " (" + one.country() + ")")
                .collect(Collectors.joining(", ", "member of ", "")),
        legislatures.stream().map(this::role).toList(),
        evidence());
  }

  private RoleInput role(Legislature legislature) {
    return new RoleInput(null, legislature.key(), PERIOD, List.of(), List.of(), evidence());
  }

  private List<EvidenceInput> evidence() {
    return List.of(
        new EvidenceInput(WikidataPoliticians.KEY, null, null, null, null, null, number));
  }

  /** The schemes of which identifiers are left out though nobody would expect it. */
  List<String> missed() {
    List<String> missed = new ArrayList<>();
    object.path("identifiers").fieldNames().forEachRemaining(missed::add);
    missed.removeIf(scheme -> !Schemes.areMissed(scheme));
    return missed;
  }

  private List<ExternalIdInput> identifiers() {
    List<ExternalIdInput> identifiers = new ArrayList<>();
    identifiers.add(new ExternalIdInput("wikidata", number, null));
    object
        .path("identifiers")
        .properties()
        .forEach(
            one -> {
              String value = one.getValue().asText("").strip();
              if (!value.isEmpty() && Schemes.areKept(one.getKey())) {
                identifiers.add(new ExternalIdInput(one.getKey(), value, null));
              }
            });
    return identifiers;
  }
}
