package org.standoff.fact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded in revisions. An entity is one of them: the current one, or the one that was
 * known at the moment asked about.
 */
@MappedSuperclass
public abstract class VersionedEntity extends PanacheEntityBase {

  /** What all its revisions have in common. */
  @Id
  @Column(name = "id")
  @Ignore
  public UUID uuid;

  /** Which revision it is, from 1. */
  @Version @Ignore public int revision = 1;

  /** When this revision was recorded; set by the database. */
  @Column(name = "recorded_at", insertable = false, updatable = false)
  @Ignore
  public OffsetDateTime recordedAt;

  /**
   * The step after which a change shows it, when it is not from the record as the answer reads it;
   * null otherwise.
   */
  @Transient @Ignore public @Nullable Long shownAfter;
}
