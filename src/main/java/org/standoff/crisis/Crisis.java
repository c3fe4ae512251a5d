package org.standoff.crisis;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.standoff.fact.Country;
import org.standoff.fact.FuzzyDate;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.Node;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/** A contested political crisis, to which every fact belongs. */
@Entity
@Table(name = "crisis")
@Description("A contested political crisis: what its facts are about.")
public class Crisis extends VersionedEntity implements Node {

  @NonNull
  @Description("Stable and readable, unique among crises.")
  public String key;

  @NonNull
  @Description("What the crisis is called.")
  public String name;

  @NonNull
  @Description("One or two sentences on what is contested.")
  public String summary;

  @Embedded
  @EmbeddedColumnNaming("period_%s")
  @NonNull
  @Description("When it took place; open at its end while it goes on.")
  public FuzzyDate period;

  /** ISO 3166-1 alpha-2 codes, upper case. */
  @Column(name = "countries")
  @Ignore
  public List<String> countryCodes;

  @Override
  @org.eclipse.microprofile.graphql.Id
  @NonNull
  @Description("Opaque, global and stable: the same key has the same id in every database.")
  public String getId() {
    return new NodeId(NodeKind.CRISIS, uuid).toString();
  }

  /** The countries concerned, as they were given. */
  @NonNull
  @Description("The countries concerned.")
  public List<@NonNull Country> getCountries() {
    return countryCodes.stream().map(Country::new).toList();
  }
}
