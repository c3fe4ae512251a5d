package org.standoff.position;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.actor.Actor;
import org.standoff.actor.ActorConnection;
import org.standoff.graphql.Batches;
import org.standoff.graphql.Direction;
import org.standoff.graphql.Page;
import org.standoff.graphql.PageRequest;
import org.standoff.graphql.Sort;
import org.standoff.graphql.SortType;

/** The actors and positions behind tallies and timelines, those of a level in one statement. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class PositionHolderApi {

  private static final Sort BY_KEY = new Sort("KEY", "t.key", SortType.TEXT, Direction.ASC);

  private final EntityManager entities;
  private final Batches batches;

  PositionHolderApi(EntityManager entities, Batches batches) {
    this.entities = entities;
    this.batches = batches;
  }

  /** The named holders in a row of a tally. */
  @NonNull
  @Description("The named holders, by key.")
  public CompletionStage<ActorConnection> holders(
      @Source PositionTally tally,
      @Description("How many at most, 1 to 100.") @DefaultValue("20") Integer first,
      @Description("Begin after this cursor.") String after) {
    Page<Holder> page =
        Page.of(
            tally.namedHolders(), BY_KEY, Holder::key, Holder::uuid, PageRequest.of(first, after));
    return batches
        .load("holders", page.rows().stream().map(Holder::uuid).toList(), this::actorsOfEach)
        .thenApply(actors -> new ActorConnection(page.map(holder -> actors.get(holder.uuid()))));
  }

  /** Who moved. */
  @NonNull
  @Description("Who moved.")
  public CompletionStage<@NonNull Actor> holder(@Source PositionMove move) {
    return batches.load("actors", move.holderUuid(), this::actors);
  }

  /** The position behind a move. */
  @NonNull
  @Description("The position it took, or the one that ended.")
  public CompletionStage<@NonNull Position> position(@Source PositionMove move) {
    return batches.load("positions", move.positionUuid(), this::positions);
  }

  private Map<List<UUID>, Map<UUID, Actor>> actorsOfEach(List<List<UUID>> pages) {
    Map<UUID, Actor> actors = actors(pages.stream().flatMap(List::stream).distinct().toList());
    Map<List<UUID>, Map<UUID, Actor>> each = new HashMap<>();
    pages.forEach(page -> each.put(page, actors));
    return each;
  }

  private Map<UUID, Actor> actors(Collection<UUID> uuids) {
    return entities
        .createQuery("from Actor a where a.uuid in :uuids", Actor.class)
        .setParameter("uuids", uuids)
        .getResultStream()
        .collect(Collectors.toMap(actor -> actor.uuid, Function.identity()));
  }

  private Map<UUID, Position> positions(Collection<UUID> uuids) {
    return entities
        .createQuery("from Position p where p.uuid in :uuids", Position.class)
        .setParameter("uuids", uuids)
        .getResultStream()
        .collect(Collectors.toMap(position -> position.uuid, Function.identity()));
  }
}
