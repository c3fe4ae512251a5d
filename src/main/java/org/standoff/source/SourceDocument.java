package org.standoff.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.Actor;
import org.standoff.fact.FuzzyDate;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.Node;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/**
 * What facts are taken from. Its GraphQL name is {@code Source}. The text itself is not kept, only
 * its hash and length.
 */
@Entity
@Table(name = "source")
@Name("Source")
@Description("What facts are taken from. The text itself is not kept, only its hash and length.")
public class SourceDocument extends VersionedEntity implements Node {

  @NonNull
  @Description("Stable and readable, unique among sources.")
  public String key;

  @Enumerated(EnumType.STRING)
  @NonNull
  @Description("What kind of source it is.")
  public SourceKind kind;

  @Description("Its title.")
  public @Nullable String title;

  @Description("Where it can be read.")
  public @Nullable String url;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "publisher_id")
  @Description("Who published it.")
  public @Nullable Actor publisher;

  @Description("Its author, as named there.")
  public @Nullable String author;

  @Embedded
  @EmbeddedColumnNaming("published_%s")
  @NonNull
  @Description("When it was published.")
  public FuzzyDate published;

  @Column(name = "accessed_at")
  @Description("When it was read for the record.")
  public @Nullable OffsetDateTime accessedAt;

  @Description("Language, as a BCP 47 tag.")
  public @Nullable String language;

  @Description("Under which licence its content may be used.")
  public @Nullable String licence;

  @Description("The words in which the source asks to be named.")
  public @Nullable String attribution;

  @Enumerated(EnumType.STRING)
  @Description("How reliable it is held to be, by the Admiralty code.")
  public @Nullable SourceReliability reliability;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "derived_from_id")
  @Description("The source it was made from: an article from a wire, a wire from a briefing.")
  public @Nullable SourceDocument derivedFrom;

  @Description("A wire or contributor named by the source.")
  public @Nullable String credit;

  @Column(name = "text_sha256")
  @Description("SHA-256 of its text, in lower-case hexadecimal.")
  public @Nullable String textSha256;

  @Column(name = "text_length")
  @Description("Length of its text in Unicode code points.")
  public @Nullable Integer textLength;

  @Override
  @org.eclipse.microprofile.graphql.Id
  @NonNull
  @Description("Opaque, global and stable: the same key has the same id in every database.")
  public String getId() {
    return new NodeId(NodeKind.SOURCE, uuid).toString();
  }

  /** How often it was recorded, from 1. */
  @Description("Which revision this is, from 1.")
  public int getRevision() {
    return revision;
  }
}
