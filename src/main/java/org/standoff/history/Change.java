package org.standoff.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.NodeKind;

/** What one step did to one thing: a row of the view over all revisions of all kinds. */
@Entity
@Immutable
@IdClass(Change.Key.class)
@Table(name = "change")
@Description("What one step of the record did to one fact, actor, source, link or crisis.")
public class Change {

  @Id
  @Column(name = "number")
  @Ignore
  public long step;

  @Id
  @Column(name = "id")
  @Ignore
  public UUID uuid;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  @Ignore
  public NodeKind nodeKind;

  @Description(
      "The key of what changed; null for a link, which has none. Where an actor was merged, the"
          + " key of the one that goes on under another.")
  public @Nullable String key;

  @Column(name = "revision")
  @Ignore
  public int revisionCount;

  @Column(name = "recorded_at")
  @Ignore
  public OffsetDateTime recordedAt;

  @Ignore public boolean retracted;

  /** The actor that was kept, where this one was merged into it. */
  @Column(name = "merged_into")
  @Ignore
  public @Nullable UUID mergedInto;

  /** The number of the step. */
  @Description("The number of the step, from 1: all steps of the record are in one order.")
  public int getNumber() {
    return Math.toIntExact(step);
  }

  /** What the step did. */
  @NonNull
  @Description("What the step did.")
  public ChangeKind getKind() {
    if (mergedInto != null) {
      return ChangeKind.MERGED;
    }
    if (retracted) {
      return ChangeKind.RETRACTED;
    }
    return revisionCount == 1 ? ChangeKind.RECORDED : ChangeKind.CORRECTED;
  }

  /** The moment of the step. */
  @NonNull
  @Description("The moment of the step: knownAt this moment answers as of just after it.")
  public OffsetDateTime getAt() {
    return recordedAt;
  }

  /** The revision that the step made. */
  @NonNull
  @Description("The revision that the step made.")
  public Revision getRevision() {
    return new Revision(this);
  }

  /** What it was after the step; of what was merged, that into which it was. */
  Past past() {
    return new Past(nodeKind, mergedInto == null ? uuid : mergedInto, step);
  }

  /**
   * One change a step and thing.
   *
   * @param step the number of the step
   * @param uuid the UUID of the thing
   */
  public record Key(long step, UUID uuid) implements Serializable {}
}
