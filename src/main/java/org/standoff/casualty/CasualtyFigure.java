package org.standoff.casualty;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.Actor;
import org.standoff.fact.Fact;
import org.standoff.fact.FactEntity;
import org.standoff.fact.FactKind;
import org.standoff.fact.FuzzyDate;
import org.standoff.fact.Place;
import org.standoff.fact.Quantity;
import org.standoff.graphql.Node;

/** How many came to harm, according to one claim. */
@Entity
@Table(name = "casualty_figure")
@Description("How many came to harm, according to one claim.")
public class CasualtyFigure extends FactEntity implements Node, Fact {

  @Enumerated(EnumType.STRING)
  @NonNull
  @Description("What happened to them.")
  public Harm harm;

  @Embedded
  @EmbeddedColumnNaming("quantity_%s")
  @NonNull
  @Description("How many, as worded and as read.")
  public Quantity quantity;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.ARRAY)
  @NonNull
  @Description("Who they were; empty where not stated.")
  public List<@NonNull VictimStatus> victims = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = "casualty_perpetrator",
      joinColumns = @JoinColumn(name = "casualty_figure_id"),
      inverseJoinColumns = @JoinColumn(name = "actor_id"))
  @OrderColumn(name = "ordinal")
  @NonNull
  @Description("Who is said to have done it.")
  public List<@NonNull Actor> perpetrators = new ArrayList<>();

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "reported_by_id")
  @Description("Who made the claim.")
  public @Nullable Actor reportedBy;

  @Embedded
  @EmbeddedColumnNaming("period_%s")
  @NonNull
  @Description("When they came to harm.")
  public FuzzyDate period;

  @Embedded
  @EmbeddedColumnNaming("place_%s")
  @Description("Where they came to harm.")
  public @Nullable Place place;

  @Description("Whether it is a running count as of the end of its period.")
  public boolean cumulative;

  @Enumerated(EnumType.STRING)
  @Description("How well the claim is supported, as Airwars grades it.")
  public @Nullable ClaimGrading grading;

  @Description("In what context.")
  public @Nullable String context;

  @Description("With what the source compares it.")
  public @Nullable String comparison;

  @Override
  public FactKind factKind() {
    return FactKind.CASUALTY_FIGURE;
  }
}
