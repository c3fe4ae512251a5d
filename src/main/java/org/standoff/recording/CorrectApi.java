package org.standoff.recording;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.actor.Actor;
import org.standoff.actor.ActorPatch;
import org.standoff.actor.ActorRecorder;
import org.standoff.casualty.CasualtyFigure;
import org.standoff.casualty.CasualtyFigurePatch;
import org.standoff.casualty.CasualtyFigureRecorder;
import org.standoff.event.Event;
import org.standoff.event.EventPatch;
import org.standoff.event.EventRecorder;
import org.standoff.fact.Keyed;
import org.standoff.fact.Recorder;
import org.standoff.fact.VersionedEntity;
import org.standoff.position.Position;
import org.standoff.position.PositionPatch;
import org.standoff.position.PositionRecorder;
import org.standoff.source.SourceDocument;
import org.standoff.source.SourcePatch;
import org.standoff.source.SourceRecorder;
import org.standoff.statement.Statement;
import org.standoff.statement.StatementPatch;
import org.standoff.statement.StatementRecorder;
import org.standoff.vote.Vote;
import org.standoff.vote.VotePatch;
import org.standoff.vote.VoteRecorder;

/** Records new revisions of actors, sources and facts. */
@GraphQLApi
@RolesAllowed("editor")
@NullUnmarked // arguments that are not given are null
public class CorrectApi {

  private final Recording recording;
  private final Context context;
  private final ActorRecorder actors;
  private final SourceRecorder sources;
  private final StatementRecorder statements;
  private final PositionRecorder positions;
  private final VoteRecorder votes;
  private final CasualtyFigureRecorder casualtyFigures;
  private final EventRecorder events;

  CorrectApi(
      Recording recording,
      Context context,
      ActorRecorder actors,
      SourceRecorder sources,
      StatementRecorder statements,
      PositionRecorder positions,
      VoteRecorder votes,
      CasualtyFigureRecorder casualtyFigures,
      EventRecorder events) {
    this.recording = recording;
    this.context = context;
    this.actors = actors;
    this.sources = sources;
    this.statements = statements;
    this.positions = positions;
    this.votes = votes;
    this.casualtyFigures = casualtyFigures;
    this.events = events;
  }

  /** Corrects an actor. */
  @Mutation("correctActor")
  @NonNull
  @Description("Records a new revision of an actor.")
  public Actor correctActor(
      @NonNull @Description("Its key.") String key,
      @Description("The revision that the caller has seen.") int expectedRevision,
      @NonNull @Description("Why, for readers.") String reason,
      @NonNull @Description("What changes; what is left out stays.") ActorPatch input) {
    return correct(actors, key, new Expected(expectedRevision, reason), input);
  }

  /** Corrects a source. */
  @Mutation("correctSource")
  @NonNull
  @Description("Records a new revision of a source.")
  public SourceDocument correctSource(
      @NonNull @Description("Its key.") String key,
      @Description("The revision that the caller has seen.") int expectedRevision,
      @NonNull @Description("Why, for readers.") String reason,
      @NonNull @Description("What changes; what is left out stays.") SourcePatch input) {
    return correct(sources, key, new Expected(expectedRevision, reason), input);
  }

  /** Corrects a statement. */
  @Mutation("correctStatement")
  @NonNull
  @Description("Records a new revision of a statement.")
  public Statement correctStatement(
      @NonNull @Description("Its key.") String key,
      @Description("The revision that the caller has seen.") int expectedRevision,
      @NonNull @Description("Why, for readers.") String reason,
      @NonNull @Description("What changes; what is left out stays.") StatementPatch input) {
    return correct(statements, key, new Expected(expectedRevision, reason), input);
  }

  /** Corrects a position. */
  @Mutation("correctPosition")
  @NonNull
  @Description("Records a new revision of a position.")
  public Position correctPosition(
      @NonNull @Description("Its key.") String key,
      @Description("The revision that the caller has seen.") int expectedRevision,
      @NonNull @Description("Why, for readers.") String reason,
      @NonNull @Description("What changes; what is left out stays.") PositionPatch input) {
    return correct(positions, key, new Expected(expectedRevision, reason), input);
  }

  /** Corrects a vote. */
  @Mutation("correctVote")
  @NonNull
  @Description("Records a new revision of a vote.")
  public Vote correctVote(
      @NonNull @Description("Its key.") String key,
      @Description("The revision that the caller has seen.") int expectedRevision,
      @NonNull @Description("Why, for readers.") String reason,
      @NonNull @Description("What changes; what is left out stays.") VotePatch input) {
    return correct(votes, key, new Expected(expectedRevision, reason), input);
  }

  /** Corrects a casualty figure. */
  @Mutation("correctCasualtyFigure")
  @NonNull
  @Description("Records a new revision of a casualty figure.")
  public CasualtyFigure correctCasualtyFigure(
      @NonNull @Description("Its key.") String key,
      @Description("The revision that the caller has seen.") int expectedRevision,
      @NonNull @Description("Why, for readers.") String reason,
      @NonNull @Description("What changes; what is left out stays.") CasualtyFigurePatch input) {
    return correct(casualtyFigures, key, new Expected(expectedRevision, reason), input);
  }

  /** Corrects an event. */
  @Mutation("correctEvent")
  @NonNull
  @Description("Records a new revision of an event.")
  public Event correctEvent(
      @NonNull @Description("Its key.") String key,
      @Description("The revision that the caller has seen.") int expectedRevision,
      @NonNull @Description("Why, for readers.") String reason,
      @NonNull @Description("What changes; what is left out stays.") EventPatch input) {
    return correct(events, key, new Expected(expectedRevision, reason), input);
  }

  private <I extends Record & Keyed, E extends VersionedEntity> E correct(
      Recorder<I, E> recorder, String key, Expected expected, Record patch) {
    Map<String, Object> given = context.unwrap(DataFetchingEnvironment.class).getArgument("input");
    recording.correct(recorder, key, expected, patch, given.keySet());
    return recording.read(recorder, key);
  }
}
