package org.standoff.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.Node;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/** How one fact stands to another. */
@Entity
@Table(name = "fact_link")
@Description("How one fact stands to another.")
public class FactLink extends VersionedEntity implements Node {

  @Enumerated(EnumType.STRING)
  @NonNull
  @Description("How the first stands to the second.")
  public LinkKind kind;

  @Column(name = "from_id")
  @Ignore
  public UUID fromUuid;

  @Column(name = "to_id")
  @Ignore
  public UUID toUuid;

  @Description("On what the link rests, or in what respect it holds.")
  public @Nullable String note;

  /** The step that retracted it, or null. */
  @Column(name = "retracted_in")
  @Ignore
  public @Nullable Long retractedIn;

  /** How often it was recorded, from 1. */
  @Description("Which revision this is, from 1.")
  public int getRevision() {
    return revision;
  }

  /** When it was recorded. */
  @NonNull
  @Description("When it was recorded.")
  public OffsetDateTime getRecordedAt() {
    return recordedAt;
  }

  @Override
  @org.eclipse.microprofile.graphql.Id
  @NonNull
  @Description("Opaque, global and stable.")
  public String getId() {
    return new NodeId(NodeKind.LINK, uuid).toString();
  }

  /** The UUID of a link: the same for the same kind of link between the same facts. */
  public static UUID uuidOf(LinkInput input) {
    return uuidOf(input.from().uuid(), input.kind(), input.to().uuid());
  }

  private static UUID uuidOf(UUID from, LinkKind kind, UUID to) {
    return NodeId.uuidOf(NodeKind.LINK, from + "/" + kind + "/" + to);
  }

  /** Makes a retracted link stand again, in a new revision. */
  public void revive(@Nullable String note) {
    this.note = note;
    this.retractedIn = null;
  }

  /** A link that is not yet in the record. */
  public static FactLink of(LinkInput input) {
    return between(input.from().uuid(), input.kind(), input.to().uuid(), input.note());
  }

  /** A link that is not yet in the record. */
  public static FactLink between(UUID from, LinkKind kind, UUID to, @Nullable String note) {
    FactLink link = new FactLink();
    link.uuid = uuidOf(from, kind, to);
    link.kind = kind;
    link.fromUuid = from;
    link.toUuid = to;
    link.note = note;
    return link;
  }
}
