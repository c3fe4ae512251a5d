package org.standoff.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.actor.Actor;

/** Who took part in an event, and how. */
@Embeddable
@Description("Who took part in an event, and how.")
public class Participant {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "actor_id")
  @NonNull
  @Description("Who took part.")
  public Actor actor;

  @Enumerated(EnumType.STRING)
  @NonNull
  @Description("Whether it acted or was acted on.")
  public ParticipantRole role;
}
