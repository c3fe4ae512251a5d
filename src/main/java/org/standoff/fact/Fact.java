package org.standoff.fact;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.crisis.Crisis;

/** Something claimed about a crisis, as all kinds of facts show it. */
@Description(
    "Something claimed about a crisis. It is never edited in place: a correction adds a revision.")
public interface Fact {

  /** The key of all its revisions. */
  UUID uuid();

  /** The opaque global id. */
  @Id
  @NonNull
  @Description("Opaque, global and stable: the same key has the same id in every database.")
  String getId();

  /** The key, unique among facts of its kind. */
  @NonNull
  @Description("Stable and readable, unique among facts of its kind.")
  String getKey();

  /** The crisis. */
  @NonNull
  @Description("The crisis it is about.")
  Crisis getCrisis();

  /** What is claimed. */
  @NonNull
  @Description("One or two sentences in the desk's own words.")
  String getSummary();

  /** The rank. */
  @NonNull
  @Description("Whether the desk prefers it, or keeps it only to show what was once claimed.")
  Rank getRank();

  /** The modality. */
  @NonNull
  @Description("How firmly its source puts it.")
  Modality getModality();

  /** What it rests on, at least one. */
  @NonNull
  @Description("What it rests on; at least one source.")
  List<@NonNull Evidence> getEvidence();

  /** How often it was recorded, from 1. */
  @Description("Which revision this is, from 1.")
  int getRevision();

  /** When this revision was recorded. */
  @NonNull
  @Description("When this revision was recorded.")
  OffsetDateTime getRecordedAt();
}
