package org.standoff.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
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
import org.standoff.fact.Fact;
import org.standoff.fact.FactEntity;
import org.standoff.fact.FactKind;
import org.standoff.fact.FuzzyDate;
import org.standoff.fact.Place;
import org.standoff.graphql.Node;
import org.standoff.statement.Statement;

/** Something that happened, was planned or did not happen. */
@Entity
@Table(name = "event")
@Description("Something that happened, was planned or did not happen.")
public class Event extends FactEntity implements Node, Fact {

  @NonNull
  @Description("What kind of event, in a word of the desk.")
  public String type;

  @Enumerated(EnumType.STRING)
  @Description("The PLOVER event type; null where none fits.")
  public @Nullable EventVerb verb;

  @Description("The PLOVER mode of the verb; null where none fits.")
  public @Nullable String mode;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.ARRAY)
  @NonNull
  @Description("The PLOVER contexts.")
  public List<@NonNull EventContext> contexts = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  @NonNull
  @Description("Whether it happened.")
  public EventStatus status;

  @Embedded
  @EmbeddedColumnNaming("occurred_%s")
  @NonNull
  @Description("When it happened, or is to happen.")
  public FuzzyDate occurred;

  @ElementCollection
  @CollectionTable(name = "event_participant", joinColumns = @JoinColumn(name = "event_id"))
  @OrderColumn(name = "ordinal")
  @NonNull
  @Description("Who took part, and how.")
  public List<@NonNull Participant> participants = new ArrayList<>();

  @Embedded
  @EmbeddedColumnNaming("place_%s")
  @Description("Where it happened.")
  public @Nullable Place place;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "announced_by_id")
  @Description("The statement that announced it.")
  public @Nullable Statement announcedBy;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "outcome_id")
  @Description("What came of it.")
  public @Nullable Event outcome;

  @Override
  public FactKind factKind() {
    return FactKind.EVENT;
  }
}
