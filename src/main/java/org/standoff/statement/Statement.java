package org.standoff.statement;

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
import org.jspecify.annotations.Nullable;
import org.standoff.actor.Actor;
import org.standoff.fact.Fact;
import org.standoff.fact.FactEntity;
import org.standoff.fact.FactKind;
import org.standoff.fact.FuzzyDate;
import org.standoff.graphql.Node;

/** What an actor said or wrote. */
@Entity
@Table(name = "statement")
@Description("What an actor said or wrote.")
public class Statement extends FactEntity implements Node, Fact {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "speaker_id")
  @NonNull
  @Description("Who said it.")
  public Actor speaker;

  @Enumerated(EnumType.STRING)
  @NonNull
  @Description("What kind of statement it is.")
  public StatementKind kind;

  @Enumerated(EnumType.STRING)
  @NonNull
  @Description("How the source renders it.")
  public QuotationMode quotation;

  @Embedded
  @EmbeddedColumnNaming("said_%s")
  @NonNull
  @Description("When it was said.")
  public FuzzyDate said;

  @Description("Where or through what it was said.")
  public @Nullable String venue;

  @ManyToMany
  @JoinTable(
      name = "statement_addressee",
      joinColumns = @JoinColumn(name = "statement_id"),
      inverseJoinColumns = @JoinColumn(name = "actor_id"))
  @OrderColumn(name = "ordinal")
  @NonNull
  @Description("To whom it was said.")
  public List<@NonNull Actor> addressees = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = "statement_mention",
      joinColumns = @JoinColumn(name = "statement_id"),
      inverseJoinColumns = @JoinColumn(name = "actor_id"))
  @OrderColumn(name = "ordinal")
  @NonNull
  @Description("Whom it names.")
  public List<@NonNull Actor> mentions = new ArrayList<>();

  @NonNull
  @Description("What it is about.")
  public List<@NonNull String> topics;

  @Description("The words quoted, where the source quotes any.")
  public @Nullable String quote;

  @Description("Language of the quote, as a BCP 47 tag.")
  public @Nullable String language;

  @Override
  public FactKind factKind() {
    return FactKind.STATEMENT;
  }
}
