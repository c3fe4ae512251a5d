package org.standoff.fact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.crisis.Crisis;
import org.standoff.graphql.NodeId;

/** What all kinds of facts keep. */
@MappedSuperclass
public abstract class FactEntity extends VersionedEntity {

  public String key;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "crisis_id")
  public Crisis crisis;

  public String summary;

  @Enumerated(EnumType.STRING)
  public Rank rank = Rank.NORMAL;

  @Enumerated(EnumType.STRING)
  public Modality modality;

  @ElementCollection
  @CollectionTable(name = "evidence", joinColumns = @JoinColumn(name = "bearer_id"))
  @OrderColumn(name = "ordinal")
  public List<Evidence> evidence = new ArrayList<>();

  /** The step that retracted it, or null. */
  @Column(name = "retracted_in")
  @Ignore
  public @Nullable Long retractedIn;

  /** The key of all its revisions. */
  public UUID uuid() {
    return uuid;
  }

  /** Which kind of fact it is. */
  @Ignore
  public abstract FactKind factKind();

  @org.eclipse.microprofile.graphql.Id
  @NonNull
  @Description("Opaque, global and stable: the same key has the same id in every database.")
  public String getId() {
    return new NodeId(factKind().node(), uuid).toString();
  }

  @NonNull
  @Description("Stable and readable, unique among facts of its kind.")
  public String getKey() {
    return key;
  }

  @NonNull
  @Description("The crisis it is about.")
  public Crisis getCrisis() {
    return crisis;
  }

  @NonNull
  @Description("One or two sentences in the desk's own words.")
  public String getSummary() {
    return summary;
  }

  @NonNull
  @Description("Whether the desk prefers it, or keeps it only to show what was once claimed.")
  public Rank getRank() {
    return rank;
  }

  @NonNull
  @Description("How firmly its source puts it.")
  public Modality getModality() {
    return modality;
  }

  @NonNull
  @Description("What it rests on; at least one source.")
  public List<@NonNull Evidence> getEvidence() {
    return evidence;
  }

  @Description("Which revision this is, from 1.")
  public int getRevision() {
    return revision;
  }

  @NonNull
  @Description("When this revision was recorded.")
  public OffsetDateTime getRecordedAt() {
    return recordedAt;
  }
}
