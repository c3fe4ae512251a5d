package org.standoff.exchange.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.exchange.bulk.InputKinds;
import org.standoff.fact.FactInput;
import org.standoff.fact.FactLink;
import org.standoff.fact.Keyed;
import org.standoff.fact.LinkInput;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/** One thing that a dossier does to the record, and when. */
sealed interface Move {

  /** The part of the dossier that has it done. */
  Record from();

  /** When it is done; null for the moment of loading. */
  @Nullable Instant moment();

  /** Why; null where nobody said. */
  @Nullable String reason();

  /** The UUID of what it is done to. */
  UUID uuid();

  /**
   * Its place among what is done at one moment: what is new, then corrections, then retractions,
   * then mergers.
   */
  int rank();

  /** Whether it is about something that no move before it is about. */
  default boolean isFirst() {
    return rank() == 0;
  }

  /** What the record is to say under a key, from then on. */
  record Say(
      Record from, Keyed content, boolean first, @Nullable Instant moment, @Nullable String reason)
      implements Move {

    @Override
    public UUID uuid() {
      return InputKinds.uuidOf(content);
    }

    @Override
    public int rank() {
      return first ? 0 : 1;
    }

    /** Whether it is about what facts rest on: the crisis, an actor or a source. */
    boolean isBase() {
      return !(content instanceof FactInput);
    }

    Say at(@Nullable Instant other) {
      return new Say(from, content, first, other, reason);
    }
  }

  /** That a link stands, from then on; not the first time where it was retracted before. */
  record Link(
      Record from,
      LinkInput content,
      boolean first,
      @Nullable Instant moment,
      @Nullable String reason)
      implements Move {

    @Override
    public UUID uuid() {
      return FactLink.uuidOf(content);
    }

    @Override
    public int rank() {
      return first ? 0 : 1;
    }
  }

  /** That a fact is withdrawn, from then on. */
  record Retract(Retraction from, FactInput content) implements Move {

    @Override
    public Instant moment() {
      return from.recordedAt();
    }

    @Override
    public String reason() {
      return from.reason();
    }

    @Override
    public UUID uuid() {
      return InputKinds.uuidOf(content);
    }

    @Override
    public int rank() {
      return 2;
    }
  }

  /** That an actor goes on as another, from then on. */
  record Merge(Merging from, ActorInput content) implements Move {

    @Override
    public Instant moment() {
      return from.recordedAt();
    }

    @Override
    public String reason() {
      return from.reason();
    }

    @Override
    public UUID uuid() {
      return InputKinds.uuidOf(content);
    }

    /** The UUID of the actor that is kept. */
    UUID into() {
      return NodeId.uuidOf(NodeKind.ACTOR, from.into());
    }

    @Override
    public int rank() {
      return 3;
    }
  }

  /** That a link is withdrawn, from then on. */
  record Unlink(Retraction from, LinkInput content) implements Move {

    @Override
    public Instant moment() {
      return from.recordedAt();
    }

    @Override
    public String reason() {
      return from.reason();
    }

    @Override
    public UUID uuid() {
      return FactLink.uuidOf(content);
    }

    @Override
    public int rank() {
      return 2;
    }
  }
}
