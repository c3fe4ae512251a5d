package org.standoff.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a fact of some kind exists: a row of the view over the tables of all kinds. */
@Entity
@Immutable
@Table(name = "fact")
public class FactRow {

  @Id
  @Column(name = "id")
  public UUID uuid;

  @Enumerated(EnumType.STRING)
  public FactKind kind;
}
