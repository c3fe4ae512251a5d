package org.standoff.event;

import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Absent;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FactInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Modality;
import org.standoff.fact.PlaceInput;
import org.standoff.fact.Problems;
import org.standoff.fact.Rank;
import org.standoff.fact.References;
import org.standoff.graphql.NodeKind;

/** An event as it is given to the record. */
@Input("EventInput")
@Description("Something that happened, is going on, was planned or was said to have happened.")
public record EventInput(
    @NonNull @Description("The stable, readable key, such as venezuela-2019/ev-1.") String key,
    @NonNull @References(NodeKind.CRISIS) @Description("The crisis that it is about, by key.")
        String crisis,
    @NonNull @Description("What is claimed, in one or two sentences of the desk's own.")
        String summary,
    @DefaultValue("NORMAL")
        @Description("How far the desk prefers it over others about the same thing.")
        Rank rank,
    @DefaultValue("ASSERTED") @Description("How strongly the claim is made by whoever makes it.")
        Modality modality,
    @NonNull @Description("What it rests on: at least one evidence.")
        List<@NonNull EvidenceInput> evidence,
    @NonNull @Description("What kind of event it is, in the desk's own terms (upper case).")
        String type,
    @Description("What is done, by the event types of PLOVER; left out: none fits.")
        @Nullable EventVerb verb,
    @Description("How it is done, by the modes that PLOVER has for the verb.")
        @Nullable String mode,
    @DefaultValue("[]") @Description("What it concerns, by the contexts of PLOVER.")
        List<@NonNull EventContext> contexts,
    @NonNull @Description("Whether it happened, goes on, is planned and the like.")
        EventStatus status,
    @NonNull @Description("When it happened or is to happen.") FuzzyDateInput occurred,
    @DefaultValue("[]")
        @Description("Who took part, those who act before those who are acted upon.")
        List<@NonNull ParticipantInput> participants,
    @Description("Where it happened; left out: not stated.") @Nullable PlaceInput place,
    @References(NodeKind.STATEMENT) @Description("The statement that announced it, by key.")
        @Nullable String announcedBy,
    @References(NodeKind.EVENT) @Description("The event that became of it, by key.")
        @Nullable String outcome)
    implements FactInput {

  /** Reads what was left out as its default, and lists left out as empty. */
  public EventInput {
    rank = Absent.or(rank, Rank.NORMAL);
    modality = Absent.or(modality, Modality.ASSERTED);
    evidence = Absent.orEmpty(evidence);
    contexts = Absent.orEmpty(contexts);
    participants = Absent.orEmpty(participants);
  }

  @Override
  public void check(Problems problems) {
    FactInput.super.check(problems);
    problems.term("type", type);
    problems.distinct("contexts", contexts);
    problems.distinct("participants", participants);
    if (mode != null && (verb == null || !verb.modes().contains(mode))) {
      problems.add(
          "mode",
          verb == null || verb.modes().isEmpty()
              ? "must be left out: there is no verb that has modes"
              : "must be a mode of the verb: " + String.join(", ", verb.modes()));
    }
    if (key().equals(outcome)) {
      problems.add("outcome", "must be another event");
    }
  }
}
