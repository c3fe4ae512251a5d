package org.standoff.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.Actor;
import org.standoff.fact.Fact;
import org.standoff.fact.FactEntity;
import org.standoff.fact.FactKind;
import org.standoff.fact.FuzzyDate;
import org.standoff.graphql.Node;

/** A vote of a body, with its counts as stated. */
@Entity
@Table(name = "vote")
@Description("A vote of a body, with its counts as stated.")
public class Vote extends FactEntity implements Node, Fact {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "body_id")
  @NonNull
  @Description("Who voted.")
  public Actor body;

  @NonNull
  @Description("What was voted on.")
  public String subject;

  @Description("The number of the document or roll call.")
  public @Nullable String reference;

  @Embedded
  @EmbeddedColumnNaming("held_%s")
  @NonNull
  @Description("When it was held.")
  public FuzzyDate held;

  @Enumerated(EnumType.STRING)
  @NonNull
  @Description("How it ended.")
  public VoteResult result;

  @Column(name = "votes_for")
  @Name("for")
  @Description("Votes for; null is not stated, which is not zero.")
  public @Nullable Integer votesFor;

  @Column(name = "votes_against")
  @Name("against")
  @Description("Votes against; null is not stated, which is not zero.")
  public @Nullable Integer votesAgainst;

  @Description("Abstentions; null is not stated, which is not zero.")
  public @Nullable Integer abstentions;

  @Description("Members absent; null is not stated, which is not zero.")
  public @Nullable Integer absent;

  /** Its ballots, which are recorded on their own; a page of them is read without loading all. */
  @OneToMany(mappedBy = "vote")
  @Ignore
  public List<Ballot> ownBallots = new ArrayList<>();

  @Override
  public FactKind factKind() {
    return FactKind.VOTE;
  }

  /** Votes for less votes against; null where either is not stated. */
  @Description("Votes for less votes against; null where either is not stated.")
  public @Nullable Integer getMargin() {
    Integer pro = votesFor;
    Integer contra = votesAgainst;
    return pro == null || contra == null ? null : Integer.valueOf(pro - contra);
  }
}
