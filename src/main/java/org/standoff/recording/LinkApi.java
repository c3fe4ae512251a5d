package org.standoff.recording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.actor.Actor;
import org.standoff.fact.FactLink;
import org.standoff.fact.LinkKind;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;
import org.standoff.history.Change;
import org.standoff.history.Revision;

/** Links facts, withdraws facts and links, and merges actors. */
@GraphQLApi
@NullUnmarked // arguments that are not given are null
public class LinkApi {

  private final Recording recording;
  private final EntityManager entities;

  LinkApi(Recording recording, EntityManager entities) {
    this.recording = recording;
    this.entities = entities;
  }

  /** Links two facts. */
  @Mutation("link")
  @NonNull
  @RolesAllowed("editor")
  @Description("Links two facts; undone by retract on the link's id.")
  public FactLink link(
      @Id @NonNull @Description("The fact that stands so.") String from,
      @NonNull @Description("How it stands to the other.") LinkKind kind,
      @Id @NonNull @Description("The other fact.") String to,
      @Description(
              "On what the link rests, or in what respect it holds; left out or null: a link that there"
                  + " is keeps its note.")
          String note,
      @Description(
              "Why a link that stands gets another note, or why one that was retracted stands again,"
                  + " which is for a reviewer to say; not needed for any other.")
          String reason) {
    NodeId link = recording.link(parse(from), kind, parse(to), note, reason);
    entities.clear();
    return entities.find(FactLink.class, link.uuid());
  }

  /** Withdraws a fact or a link. */
  @Mutation("retract")
  @NonNull
  @RolesAllowed("reviewer")
  @Description(
      "Withdraws a fact or a link: it leaves lists and counts and is still answered by id.")
  public Revision retract(
      @Id @NonNull @Description("Its id.") String id,
      @Description("The revision that the caller has seen.") int expectedRevision,
      @NonNull @Description("Why, for readers.") String reason) {
    NodeId node = parse(id);
    long step = recording.retract(node, new Expected(expectedRevision, reason));
    entities.clear();
    return new Revision(entities.find(Change.class, new Change.Key(step, node.uuid())));
  }

  /** Makes one actor of two. */
  @Mutation("mergeActors")
  @NonNull
  @RolesAllowed("reviewer")
  @Description(
      "Merges an actor into another, since both are one: all that refers to it refers to the kept"
          + " one from then on, in one step. Its key and id keep answering, with the kept actor, which"
          + " gets its names, external ids, roles and evidence. Answers about an earlier moment still"
          + " show two. It cannot be undone.")
  public Actor mergeActors(
      @NonNull @Description("The key of the actor that is kept.") String keep,
      @NonNull @Description("The key of the actor that is given up.") String merge,
      @NonNull @Description("Why, for readers.") String reason) {
    Expected.requireReason(reason);
    recording.merge(new Merger(keep, merge), reason);
    entities.clear();
    return entities.find(Actor.class, NodeId.uuidOf(NodeKind.ACTOR, keep));
  }

  private static NodeId parse(String id) {
    return NodeId.parse(id)
        .orElseThrow(
            () -> new RecordException(ErrorCode.NOT_FOUND, "There is nothing of this id."));
  }
}
