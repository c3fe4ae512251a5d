package org.standoff.recording;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ActorKind;
import org.standoff.actor.ExternalIdInput;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FactInput;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.position.PositionInput;
import org.standoff.source.SourceInput;

/** Holds an input against what the record holds of others, and notes what cannot be beside it. */
final class HeldCheck {
  /** The places, from 1, of those that others have. */
  private static final String EXTERNAL_IDS =
      """
      select cast(asked.place as int)
      from unnest(cast(? as text[]), cast(? as text[])) with ordinality as asked (scheme, value, place)
      where exists (
        select from external_id e
        where e.scheme = asked.scheme and e.value = asked.value and e.actor_id <> ?)
      order by asked.place
      """;

  private static final String KIND = "select a.kind from actor a where a.id = record.kept(?)";

  private static final String COUNTED =
      """
      select exists (
        select from "position" p
        where p.holder_id = ? and p.holder_count_qualifier is not null and p.retracted_in is null)
      """;

  private static final String BEYOND =
      """
      select cast(asked.place as int)
      from unnest(cast(? as uuid[]), cast(? as int[])) with ordinality as asked (source_id, char_end, place)
      join source s on s.id = asked.source_id
      where asked.char_end > s.text_length
      order by asked.place
      """;

  /** The evidence beyond a length of a text, but that of facts that were withdrawn. */
  private static final String CUT_OFF =
      """
      select cast(count(*) as int)
      from evidence e
      where e.source_id = ? and e.char_end > ?
        and not exists (select from fact f where f.id = e.bearer_id and f.retracted_in is not null)
      """;

  private final Findings findings;
  private final Session session;

  HeldCheck(Findings findings, Session session) {
    this.findings = findings;
    this.session = session;
  }

  /**
   * Notes what does not fit.
   *
   * @param own what the input is about, in the record or not
   * @param before what the record says of it, which may have fitted once and stays; null where it
   *     says nothing
   */
  void check(Record input, UUID own, @Nullable Record before) {
    if (input instanceof ActorInput actor) {
      externalIds(actor.externalIds(), own);
      if (!(before instanceof ActorInput was) || was.kind() != actor.kind()) {
        kind(actor, own);
      }
    } else if (input instanceof PositionInput position && position.holderCount() != null) {
      boolean stays =
          before instanceof PositionInput was
              && position.holderCount().equals(was.holderCount())
              && was.holder().equals(position.holder());
      if (!stays) {
        holder(position);
      }
    } else if (input instanceof SourceInput source && before instanceof SourceInput was) {
      textLength(source, was, own);
    }
    Set<EvidenceInput> kept = before == null ? Set.of() : new HashSet<>(places(before).values());
    Map<List<Object>, EvidenceInput> places = places(input);
    places.values().removeIf(kept::contains);
    beyond(places);
  }

  /** The evidence of an input that says where it ends, by its path. */
  private static Map<List<Object>, EvidenceInput> places(Record input) {
    Map<List<Object>, EvidenceInput> places = new LinkedHashMap<>();
    List<Object> path = List.of(Inputs.ARGUMENT);
    if (input instanceof FactInput fact) {
      add(fact.evidence(), path, places);
    } else if (input instanceof ActorInput actor) {
      add(actor.evidence(), path, places);
      List<Object> roles = Findings.below(path, "roles");
      for (int i = 0; i < actor.roles().size(); i++) {
        add(actor.roles().get(i).evidence(), Findings.below(roles, i), places);
      }
    }
    return places;
  }

  private static void add(
      List<EvidenceInput> evidence, List<Object> path, Map<List<Object>, EvidenceInput> places) {
    List<Object> list = Findings.below(path, "evidence");
    for (int i = 0; i < evidence.size(); i++) {
      if (evidence.get(i).charEnd() != null) {
        places.put(Findings.below(list, i), evidence.get(i));
      }
    }
  }

  private void beyond(Map<List<Object>, EvidenceInput> places) {
    List<List<Object>> paths = List.copyOf(places.keySet());
    session
        .createNativeQuery(BEYOND, Integer.class)
        .setParameter(1, sources(places.values()))
        .setParameter(
            2, places.values().stream().map(EvidenceInput::charEnd).toArray(Integer[]::new))
        .getResultList()
        .forEach(
            place ->
                findings.add(
                    Findings.below(paths.get(place - 1), "charEnd"),
                    ErrorCode.VALIDATION,
                    "Lies beyond the end of the source's text."));
  }

  /** A text may turn out to be shorter than was thought only where nothing is said to be beyond. */
  private void textLength(SourceInput source, SourceInput was, UUID own) {
    @Nullable Integer length = source.textLength();
    if (length == null || (was.textLength() != null && length >= was.textLength())) {
      return;
    }
    int cutOff =
        session
            .createNativeQuery(CUT_OFF, Integer.class)
            .setParameter(1, own)
            .setParameter(2, length)
            .getSingleResult();
    if (cutOff > 0) {
      findings.add(
          List.of(Inputs.ARGUMENT, "textLength"),
          ErrorCode.CONFLICT,
          "Is less than evidence needs that rests on the text: %d in all.".formatted(cutOff));
    }
  }

  private static UUID[] sources(Collection<EvidenceInput> evidence) {
    return evidence.stream()
        .map(one -> NodeId.uuidOf(NodeKind.SOURCE, one.source()))
        .toArray(UUID[]::new);
  }

  /** A group of which it is told how many they are cannot become one that is named. */
  private void kind(ActorInput actor, UUID own) {
    boolean named = actor.kind() != null && !PositionInput.COUNTED.contains(actor.kind());
    if (named && isCounted(own, session)) {
      findings.add(
          List.of(Inputs.ARGUMENT, "kind"),
          ErrorCode.CONFLICT,
          "A position of the actor has a holderCount.");
    }
  }

  /** Whether an actor holds a position that tells how many hold it. */
  static boolean isCounted(UUID holder, Session session) {
    return session
        .createNativeQuery(COUNTED, Boolean.class)
        .setParameter(1, holder)
        .getSingleResult();
  }

  private void holder(PositionInput position) {
    boolean named =
        session
            .createNativeQuery(KIND, String.class)
            .setParameter(1, NodeId.uuidOf(NodeKind.ACTOR, String.valueOf(position.holder())))
            .getResultList()
            .stream()
            .anyMatch(kind -> !PositionInput.COUNTED.contains(ActorKind.valueOf(kind)));
    if (named) {
      findings.add(
          List.of(Inputs.ARGUMENT, "holderCount"),
          ErrorCode.VALIDATION,
          "Is only for a holder that is an unnamed group.");
    }
  }

  private void externalIds(List<ExternalIdInput> ids, UUID own) {
    session
        .createNativeQuery(EXTERNAL_IDS, Integer.class)
        .setParameter(1, ids.stream().map(ExternalIdInput::scheme).toArray(String[]::new))
        .setParameter(2, ids.stream().map(ExternalIdInput::value).toArray(String[]::new))
        .setParameter(3, own)
        .getResultList()
        .forEach(
            place ->
                findings.add(
                    List.of(Inputs.ARGUMENT, "externalIds", place - 1),
                    ErrorCode.CONFLICT,
                    "Is an external id of another actor."));
  }
}
