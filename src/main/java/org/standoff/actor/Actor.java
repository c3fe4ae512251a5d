package org.standoff.actor;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Country;
import org.standoff.fact.Evidence;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.Node;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/** Whoever speaks, acts, takes a position, votes, reports or is named. */
@Entity
@Table(name = "actor")
@Description("Whoever speaks, acts, takes a position, votes, reports or is named.")
public class Actor extends VersionedEntity implements Node {

  @NonNull
  @Description(
      "Stable and readable, unique among actors; states have their lower-case ISO 3166-1 code.")
  public String key;

  @Enumerated(EnumType.STRING)
  @NonNull
  @Description("What kind of actor it is.")
  public ActorKind kind;

  /** ISO 3166-1 alpha-2, upper case; null where none or not known. */
  @Column(name = "country")
  @Ignore
  public @Nullable String countryCode;

  @Description("Who it is, in the desk's own words.")
  public @Nullable String description;

  @ElementCollection
  @CollectionTable(name = "actor_name", joinColumns = @JoinColumn(name = "actor_id"))
  @OrderColumn(name = "ordinal")
  @NonNull
  @Description("All names, with language and kind.")
  public List<@NonNull ActorName> names = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "external_id", joinColumns = @JoinColumn(name = "actor_id"))
  @OrderColumn(name = "ordinal")
  @NonNull
  @Description("What other registers call it.")
  public List<@NonNull ExternalId> externalIds = new ArrayList<>();

  @OneToMany(mappedBy = "holder", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("ordinal")
  @Ignore
  public List<Role> ownRoles = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "evidence", joinColumns = @JoinColumn(name = "bearer_id"))
  @OrderColumn(name = "ordinal")
  @NonNull
  @Description("Where it is named and described.")
  public List<@NonNull Evidence> evidence = new ArrayList<>();

  @Override
  @org.eclipse.microprofile.graphql.Id
  @NonNull
  @Description("Opaque, global and stable: the same key has the same id in every database.")
  public String getId() {
    return new NodeId(NodeKind.ACTOR, uuid).toString();
  }

  /** How often it was recorded, from 1. */
  @Description("Which revision this is, from 1.")
  public int getRevision() {
    return revision;
  }

  /** The country it is of, or null. */
  @Description("The country it is of; for a state, itself.")
  public @Nullable Country getCountry() {
    return countryCode == null ? null : new Country(countryCode);
  }
}
