package org.standoff.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.Actor;
import org.standoff.crisis.Crisis;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.source.SourceDocument;

/**
 * Turns the keys of an input into references. A key costs no look at the database: its id follows from
 * it, and the database refuses a reference that leads nowhere.
 */
@ApplicationScoped
public class Keys {

  private final EntityManager entities;

  Keys(EntityManager entities) {
    this.entities = entities;
  }

  /** A reference to whatever has this key. */
  public <T> T get(Class<T> type, NodeKind kind, String key) {
    return entities.getReference(type, NodeId.uuidOf(kind, key));
  }

  /** A reference, or null where there is no key. */
  public <T> @Nullable T orNull(Class<T> type, NodeKind kind, @Nullable String key) {
    return key == null ? null : get(type, kind, key);
  }

  /** The actor of a key. */
  public Actor actor(String key) {
    return get(Actor.class, NodeKind.ACTOR, key);
  }

  /** The actor of a key, or null where there is no key. */
  public @Nullable Actor actorOrNull(@Nullable String key) {
    return orNull(Actor.class, NodeKind.ACTOR, key);
  }

  /** The actors of several keys, in their order. */
  public List<Actor> actors(List<String> keys) {
    return keys.stream().map(this::actor).toList();
  }

  /** The crisis of a key. */
  public Crisis crisis(String key) {
    return get(Crisis.class, NodeKind.CRISIS, key);
  }

  /** The evidence of an input. */
  public List<Evidence> evidence(List<EvidenceInput> inputs) {
    return inputs.stream().map(this::evidence).toList();
  }

  private Evidence evidence(EvidenceInput input) {
    Evidence evidence = new Evidence();
    evidence.source = get(SourceDocument.class, NodeKind.SOURCE, input.source());
    evidence.sentence = input.sentence();
    evidence.charStart = input.charStart();
    evidence.charEnd = input.charEnd();
    evidence.textSha256 = input.textSha256();
    evidence.attributedTo = actorOrNull(input.attributedTo());
    evidence.note = input.note();
    return evidence;
  }
}
