package org.standoff.fact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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
public class FactLink extends PanacheEntityBase implements Node {

  @Id
  @Column(name = "id")
  @Ignore
  public UUID uuid;

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

  @Version @Ignore public int revision = 1;

  @Column(name = "recorded_at", insertable = false, updatable = false)
  @NonNull
  @Description("When it was recorded.")
  public OffsetDateTime recordedAt;

  @Override
  @org.eclipse.microprofile.graphql.Id
  @NonNull
  @Description("Opaque, global and stable.")
  public String getId() {
    return new NodeId(NodeKind.LINK, uuid).toString();
  }
}
