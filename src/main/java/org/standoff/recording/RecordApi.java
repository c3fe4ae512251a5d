package org.standoff.recording;

import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.actor.Actor;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ActorRecorder;
import org.standoff.casualty.CasualtyFigure;
import org.standoff.casualty.CasualtyFigureInput;
import org.standoff.casualty.CasualtyFigureRecorder;
import org.standoff.event.Event;
import org.standoff.event.EventInput;
import org.standoff.event.EventRecorder;
import org.standoff.position.Position;
import org.standoff.position.PositionInput;
import org.standoff.position.PositionRecorder;
import org.standoff.source.SourceDocument;
import org.standoff.source.SourceInput;
import org.standoff.source.SourceRecorder;
import org.standoff.statement.Statement;
import org.standoff.statement.StatementInput;
import org.standoff.statement.StatementRecorder;
import org.standoff.vote.Vote;
import org.standoff.vote.VoteInput;
import org.standoff.vote.VoteRecorder;

/** Records actors, sources and facts that are new. */
@GraphQLApi
@RolesAllowed("editor")
@NullUnmarked // arguments that are not given are null
public class RecordApi {

  private final Recording recording;
  private final ActorRecorder actors;
  private final SourceRecorder sources;
  private final StatementRecorder statements;
  private final PositionRecorder positions;
  private final VoteRecorder votes;
  private final CasualtyFigureRecorder casualtyFigures;
  private final EventRecorder events;

  RecordApi(
      Recording recording,
      ActorRecorder actors,
      SourceRecorder sources,
      StatementRecorder statements,
      PositionRecorder positions,
      VoteRecorder votes,
      CasualtyFigureRecorder casualtyFigures,
      EventRecorder events) {
    this.recording = recording;
    this.actors = actors;
    this.sources = sources;
    this.statements = statements;
    this.positions = positions;
    this.votes = votes;
    this.casualtyFigures = casualtyFigures;
    this.events = events;
  }

  /** Records an actor. */
  @Mutation("recordActor")
  @NonNull
  @Description("Records an actor. The same input again changes nothing; another one is refused.")
  public Actor recordActor(@NonNull @Description("What to record.") ActorInput input) {
    recording.record(actors, input);
    return recording.read(actors, input.key());
  }

  /** Records a source. */
  @Mutation("recordSource")
  @NonNull
  @Description("Records a source. The same input again changes nothing; another one is refused.")
  public SourceDocument recordSource(@NonNull @Description("What to record.") SourceInput input) {
    recording.record(sources, input);
    return recording.read(sources, input.key());
  }

  /** Records a statement. */
  @Mutation("recordStatement")
  @NonNull
  @Description("Records a statement. The same input again changes nothing; another one is refused.")
  public Statement recordStatement(@NonNull @Description("What to record.") StatementInput input) {
    recording.record(statements, input);
    return recording.read(statements, input.key());
  }

  /** Records a position. */
  @Mutation("recordPosition")
  @NonNull
  @Description("Records a position. The same input again changes nothing; another one is refused.")
  public Position recordPosition(@NonNull @Description("What to record.") PositionInput input) {
    recording.record(positions, input);
    return recording.read(positions, input.key());
  }

  /** Records a vote. */
  @Mutation("recordVote")
  @NonNull
  @Description("Records a vote. The same input again changes nothing; another one is refused.")
  public Vote recordVote(@NonNull @Description("What to record.") VoteInput input) {
    recording.record(votes, input);
    return recording.read(votes, input.key());
  }

  /** Records a casualty figure. */
  @Mutation("recordCasualtyFigure")
  @NonNull
  @Description(
      "Records a casualty figure. The same input again changes nothing; another one is refused.")
  public CasualtyFigure recordCasualtyFigure(
      @NonNull @Description("What to record.") CasualtyFigureInput input) {
    recording.record(casualtyFigures, input);
    return recording.read(casualtyFigures, input.key());
  }

  /** Records an event. */
  @Mutation("recordEvent")
  @NonNull
  @Description("Records an event. The same input again changes nothing; another one is refused.")
  public Event recordEvent(@NonNull @Description("What to record.") EventInput input) {
    recording.record(events, input);
    return recording.read(events, input.key());
  }
}
