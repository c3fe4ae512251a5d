package org.standoff.exchange.dossier;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.casualty.CasualtyFigureInput;
import org.standoff.crisis.CrisisInput;
import org.standoff.event.EventInput;
import org.standoff.fact.Absent;
import org.standoff.position.PositionInput;
import org.standoff.source.SourceInput;
import org.standoff.statement.StatementInput;
import org.standoff.vote.VoteInput;

/**
 * One crisis with its sources, actors, facts and links, in the order of the file. References go by
 * key to what is in the same dossier or already in the record.
 */
@Description(
    "A dossier of Standoff: one crisis with its sources, actors, facts and links. Keys are written"
        + " in full; whatever is referred to is in the same file or already in the record, and is"
        + " known no later than what refers to it. What was recorded at one moment for several"
        + " reasons is recorded one microsecond apart, reason by reason in the order of the file,"
        + " new things first and retractions last, so that each revision has its own reason. A file"
        + " with moments is loaded only into a record whose newest step is earlier than all of"
        + " them. Who recorded it is not told. As JSON Lines, each line is an object with some of"
        + " the fields of the whole; lists go on from line to line.")
public record Dossier(
    @NonNull @Description("The crisis that the file is about.") BaseEntry<CrisisInput> crisis,
    @Description(
            "Other crises, where a fact of this one refers to a fact of theirs or belonged to them "
                + "once; their facts say which crisis they are about.")
        List<@NonNull BaseEntry<CrisisInput>> otherCrises,
    @Description("The sources that the facts rest on.")
        List<@NonNull BaseEntry<SourceInput>> sources,
    @Description("The actors that take part, speak, are named or are harmed.")
        List<@NonNull ActorEntry> actors,
    @Description("What was said or written.") List<@NonNull FactEntry<StatementInput>> statements,
    @Description("Who takes which position on whom.")
        List<@NonNull FactEntry<PositionInput>> positions,
    @Description("Votes held in a body.") List<@NonNull FactEntry<VoteInput>> votes,
    @Description("Claimed numbers of people killed, detained or otherwise harmed.")
        List<@NonNull FactEntry<CasualtyFigureInput>> casualtyFigures,
    @Description("What happened, was planned or was said to have happened.")
        List<@NonNull FactEntry<EventInput>> events,
    @Description("How facts bear upon one another.") List<@NonNull LinkEntry> links) {

  /** Reads lists left out as empty. */
  public Dossier {
    otherCrises = Absent.orEmpty(otherCrises);
    sources = Absent.orEmpty(sources);
    actors = Absent.orEmpty(actors);
    statements = Absent.orEmpty(statements);
    positions = Absent.orEmpty(positions);
    votes = Absent.orEmpty(votes);
    casualtyFigures = Absent.orEmpty(casualtyFigures);
    events = Absent.orEmpty(events);
    links = Absent.orEmpty(links);
  }
}
