package org.standoff.actor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Evidence;
import org.standoff.fact.FuzzyDate;
import org.standoff.fact.VersionedEntity;

/** A title or membership of an actor, dated, and possibly contested. */
@Entity
@Table(name = "role")
@Description(
    "A title or membership, dated. A contested title has several holders, each according to others.")
public class Role extends VersionedEntity {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "holder_id")
  @NonNull
  @Description("Who holds it.")
  public Actor holder;

  /** Its place among the roles of the holder, from 0. */
  @Ignore public int ordinal;

  @Description("The title; null for a plain membership.")
  public @Nullable String title;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id")
  @Description("Of which organisation or state.")
  public @Nullable Actor organisation;

  @Embedded
  @EmbeddedColumnNaming("period_%s")
  @NonNull
  @Description("When it was held.")
  public FuzzyDate period;

  @ManyToMany
  @JoinTable(
      name = "role_according_to",
      joinColumns = @JoinColumn(name = "role_id"),
      inverseJoinColumns = @JoinColumn(name = "actor_id"))
  @OrderColumn(name = "ordinal")
  @NonNull
  @Description("According to whom; empty where it is not contested.")
  public List<@NonNull Actor> accordingTo = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = "role_disputed_by",
      joinColumns = @JoinColumn(name = "role_id"),
      inverseJoinColumns = @JoinColumn(name = "actor_id"))
  @OrderColumn(name = "ordinal")
  @NonNull
  @Description("Who disputes it.")
  public List<@NonNull Actor> disputedBy = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "evidence", joinColumns = @JoinColumn(name = "bearer_id"))
  @OrderColumn(name = "ordinal")
  @NonNull
  @Description("What it rests on.")
  public List<@NonNull Evidence> evidence = new ArrayList<>();
}
