package org.standoff.position;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.Actor;
import org.standoff.fact.Fact;
import org.standoff.fact.FactEntity;
import org.standoff.fact.FactKind;
import org.standoff.fact.FuzzyDate;
import org.standoff.fact.Quantity;
import org.standoff.graphql.Node;
import org.standoff.statement.Statement;
import org.standoff.vote.Vote;

/** Where an actor stands towards another, or on a matter. */
@Entity
@Table(name = "position")
@Description("Where an actor stands towards another, or on a matter.")
public class Position extends FactEntity implements Node, Fact {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "holder_id")
  @NonNull
  @Description("Who holds it.")
  public Actor holder;

  @Enumerated(EnumType.STRING)
  @NonNull
  @Description("What the position is.")
  public PositionKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "target_id")
  @Description("Towards whom; null where it is towards no actor.")
  public @Nullable Actor target;

  @Description("In what respect.")
  public @Nullable String regarding;

  @Embedded
  @EmbeddedColumnNaming("holder_count_%s")
  @Description("How many hold it, only where the holder is an unnamed group.")
  public @Nullable Quantity holderCount;

  @Embedded
  @EmbeddedColumnNaming("valid_from_%s")
  @NonNull
  @Description("Since when it is held.")
  public FuzzyDate validFrom;

  @Embedded
  @EmbeddedColumnNaming("valid_to_%s")
  @Description("Until when it is held; null while no end is known.")
  public @Nullable FuzzyDate validTo;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "vote_id")
  @Description("The vote that took it.")
  public @Nullable Vote vote;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "statement_id")
  @Description("The statement that took it.")
  public @Nullable Statement statement;

  @Override
  public FactKind factKind() {
    return FactKind.POSITION;
  }
}
