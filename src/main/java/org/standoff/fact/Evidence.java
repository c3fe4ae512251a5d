package org.standoff.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.Actor;
import org.standoff.source.SourceDocument;

/** What a fact rests on: a source, the place in it, and whom the source itself cites. */
@Embeddable
@Description("What a fact rests on: a source, the place in it, and whom the source itself cites.")
public class Evidence {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "source_id")
  @NonNull
  @Description("The source.")
  public SourceDocument source;

  @Description("Number of the sentence, from 0.")
  public @Nullable Integer sentence;

  @Column(name = "char_start")
  @Description("Where the passage starts, in Unicode code points from 0.")
  public @Nullable Integer charStart;

  @Column(name = "char_end")
  @Description("Where the passage ends, in Unicode code points, exclusive.")
  public @Nullable Integer charEnd;

  @Column(name = "text_sha256")
  @Description("SHA-256 of the passage, which is not kept.")
  public @Nullable String textSha256;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attributed_to_id")
  @Description("Whom the source itself cites.")
  public @Nullable Actor attributedTo;

  @Description("A remark on how the passage was read.")
  public @Nullable String note;
}
