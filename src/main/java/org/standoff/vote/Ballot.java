package org.standoff.vote;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.actor.Actor;

/** What one voter chose in one vote. */
@Entity
@IdClass(Ballot.Key.class)
@Table(name = "ballot")
@Description("What one voter chose in one vote.")
public class Ballot extends PanacheEntityBase {

  @jakarta.persistence.Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "voter_id")
  @NonNull
  @Description("Who voted.")
  public Actor voter;

  @Enumerated(EnumType.STRING)
  @NonNull
  @Description("What the voter chose.")
  public VoteOption choice;

  @jakarta.persistence.Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "vote_id")
  @NonNull
  @Description("In which vote.")
  public Vote vote;

  /**
   * One ballot a voter and vote.
   *
   * @param voter the voter's UUID
   * @param vote the vote's UUID
   */
  public record Key(UUID voter, UUID vote) implements Serializable {}
}
