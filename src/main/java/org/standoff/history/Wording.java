package org.standoff.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorName;
import org.standoff.actor.ExternalId;
import org.standoff.actor.Role;
import org.standoff.event.Participant;
import org.standoff.fact.DateBasis;
import org.standoff.fact.Evidence;
import org.standoff.fact.FuzzyDate;
import org.standoff.fact.Place;
import org.standoff.fact.Quantity;
import org.standoff.fact.VersionedEntity;
import org.standoff.fact.WordingRules;
import org.standoff.vote.Ballot;

/** Puts the values of fields in words. What is put in the same words is taken to be the same. */
final class Wording {

  static final String SEPARATOR = "; ";

  private final Map<UUID, String> keys;

  Wording(Map<UUID, String> keys) {
    this.keys = keys;
  }

  /** The value in words; null where there is none, or a list of none. */
  @Nullable String of(@Nullable Object value) {
    if (value == null || (value instanceof List<?> list && list.isEmpty())) {
      return null;
    }
    return value instanceof List<?> ? String.join(SEPARATOR, each(value)) : one(value);
  }

  /** The elements of a list in words. */
  List<String> each(@Nullable Object list) {
    return list instanceof List<?> elements
        ? elements.stream().map(this::element).toList()
        : List.of();
  }

  /** A text that could be taken for several elements stands in quotation marks. */
  private String element(Object value) {
    return value instanceof String text && text.contains(SEPARATOR.strip())
        ? quoted(text)
        : one(value);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private String one(Object value) {
    if (value instanceof VersionedEntity entity && !(value instanceof Role)) {
      return key(entity);
    } else if (value instanceof Role role) {
      return role(role);
    } else if (value instanceof Evidence evidence) {
      return evidence(evidence);
    } else if (value instanceof Participant participant) {
      return key(participant.actor) + " (" + participant.role + ")";
    } else if (value instanceof Ballot ballot) {
      return key(ballot.voter) + " " + ballot.choice;
    } else if (value instanceof FuzzyDate date) {
      return date(date);
    } else if (value instanceof Quantity quantity) {
      return quantity(quantity);
    } else if (value instanceof Place place) {
      return place(place);
    } else if (value instanceof ActorName name) {
      return name(name);
    } else if (value instanceof ExternalId id) {
      return id.scheme() + ":" + id.value() + remarks(id.givenUrl());
    }
    return value.toString();
  }

  private String key(VersionedEntity entity) {
    return Objects.requireNonNullElse(keys.get(entity.uuid), entity.uuid.toString());
  }

  private String evidence(Evidence evidence) {
    Integer start = evidence.charStart;
    return key(evidence.source)
        + remarks(
            evidence.sentence == null ? null : "sentence " + evidence.sentence,
            start == null ? null : "characters " + start + "-" + evidence.charEnd,
            evidence.textSha256 == null ? null : "SHA-256 " + evidence.textSha256,
            evidence.attributedTo == null ? null : "citing " + key(evidence.attributedTo),
            evidence.note == null ? null : quoted(evidence.note));
  }

  private String role(Role role) {
    String of = role.organisation == null ? "" : key(role.organisation);
    String title = Objects.requireNonNullElse(role.title, "a member"); // which is no title
    return (of.isEmpty() ? title : title + " of " + of)
        + remarks(
            date(role.period),
            labelled("according to ", role.accordingTo),
            labelled("disputed by ", role.disputedBy),
            labelled("evidence ", role.evidence));
  }

  private @Nullable String labelled(String label, List<?> list) {
    return list.isEmpty() ? null : label + String.join(", ", each(list));
  }

  private static String date(FuzzyDate date) {
    String edtf = date.edtf();
    boolean plain =
        date.basis() == DateBasis.STATED_ABSOLUTE || date.basis() == DateBasis.NOT_STATED;
    return (edtf == null ? "unknown" : edtf)
        + remarks(
            date.expression() == null ? null : quoted(date.expression()),
            plain ? null : date.basis().name(),
            date.reason());
  }

  private static String quantity(Quantity quantity) {
    String worded = quantity.verbatim();
    String high = quantity.high() == null ? "-)" : quantity.high() + "]";
    String read = "[" + Objects.requireNonNullElse(quantity.low(), "-") + ", " + high;
    return (worded == null ? read : quoted(worded) + " " + read)
        + remarks(
            ofDataset(quantity) && quantity.value() != null ? "value " + quantity.value() : null,
            quantity.best() == null ? null : "best " + quantity.best(),
            quantity.qualifier().name(),
            quantity.rules());
  }

  /** Whose own rules need not tell the value by the bounds, as the rules of wordings do. */
  private static boolean ofDataset(Quantity quantity) {
    return !quantity.rules().equals(WordingRules.NAME);
  }

  private static String place(Place place) {
    return place.name()
        + remarks(
            place.countryCode(),
            place.precision().name(),
            place.latitude() == null ? null : place.latitude() + " " + place.longitude());
  }

  private static String name(ActorName name) {
    boolean dated = name.validFrom() != null || name.validTo() != null;
    String from = Objects.requireNonNullElse(name.validFrom(), "..").toString();
    String to = Objects.requireNonNullElse(name.validTo(), "..").toString();
    return name.name()
        + remarks(name.kind().name(), name.language(), dated ? from + "/" + to : null);
  }

  private static String remarks(@Nullable String... remarks) {
    String all = Stream.of(remarks).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return all.isEmpty() ? "" : " (" + all + ")";
  }
}
