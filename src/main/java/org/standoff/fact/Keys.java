package org.standoff.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.Actor;
import org.standoff.crisis.Crisis;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.source.SourceDocument;

/**
 * Turns the keys of an input into references. A key costs no look at the database: its id follows
 * from it, but for actors that were merged, which are read once, and the database refuses a
 * reference that leads nowhere.
 */
@ApplicationScoped
public class Keys {

  /** The revision of a mere reference. */
  static final int RECORDED = 0;

  private final EntityManager entities;
  private final MergedActors merged;

  Keys(EntityManager entities, MergedActors merged) {
    this.entities = entities;
    this.merged = merged;
  }

  /**
   * A reference to the fact of this key, which may be recorded after what refers to it.
   *
   * @param blank a new entity, which is given the key, its id and nothing else
   */
  public <T extends FactEntity> T fact(T blank, NodeKind kind, String key) {
    refer(blank, kind, key);
    blank.key = key;
    return blank;
  }

  /** What the record holds under this key, to be changed. */
  <T> T find(Class<T> type, NodeKind kind, String key) {
    String held = kind == NodeKind.ACTOR ? keeper(key) : key;
    return entities.find(type, NodeId.uuidOf(kind, held));
  }

  /** Makes what is being changed a new revision, if its own fields have not made it one. */
  void revise(VersionedEntity entity, int before) {
    entities.flush();
    if (entity.revision == before) {
      entities.lock(entity, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
  }

  /** The key of the actor that answers for a key: the same key, unless its actor was merged. */
  public String keeper(String key) {
    return merged.keeper(key);
  }

  /** The same for every key as it is now, for any thread. */
  public UnaryOperator<String> keepers() {
    Map<String, String> keepers = merged.keepers();
    return key -> keepers.getOrDefault(key, key);
  }

  /** The actor of a key, or the one into which it was merged. */
  public Actor actor(String key) {
    Actor actor = new Actor();
    actor.key = keeper(key);
    refer(actor, NodeKind.ACTOR, actor.key);
    return actor;
  }

  /**
   * Lets keys of actors stand for actors that the record holds under other keys, or has just merged
   * them into, until the transaction ends.
   *
   * @param held the key of the one that is held, by the key that is to stand for it
   */
  public void meet(Map<String, String> held) {
    merged.meet(held);
  }

  /** The actor of a key, or null where there is no key. */
  public @Nullable Actor actorOrNull(@Nullable String key) {
    return key == null ? null : actor(key);
  }

  /** The actors of several keys, in their order, each once. */
  public List<Actor> actors(List<String> keys) {
    return Kept.once(keys, this::keeper).stream().map(this::actor).toList();
  }

  /** The crisis of a key. */
  public Crisis crisis(String key) {
    Crisis crisis = new Crisis();
    refer(crisis, NodeKind.CRISIS, key);
    crisis.key = key;
    return crisis;
  }

  /** The source of a key. */
  public SourceDocument source(String key) {
    SourceDocument source = new SourceDocument();
    refer(source, NodeKind.SOURCE, key);
    source.key = key;
    return source;
  }

  /** The evidence of an input, each once. */
  public List<Evidence> evidence(List<EvidenceInput> inputs) {
    return Kept.once(inputs, one -> one.kept(this::keeper)).stream().map(this::evidence).toList();
  }

  private static void refer(VersionedEntity blank, NodeKind kind, String key) {
    blank.uuid = NodeId.uuidOf(kind, key);
    blank.revision = RECORDED;
  }

  private Evidence evidence(EvidenceInput input) {
    Evidence evidence = new Evidence();
    evidence.source = source(input.source());
    evidence.sentence = input.sentence();
    evidence.charStart = input.charStart();
    evidence.charEnd = input.charEnd();
    evidence.textSha256 = input.textSha256();
    evidence.attributedTo = actorOrNull(input.attributedTo());
    evidence.note = input.note();
    return evidence;
  }

  /** The keys of actors, in their order. */
  public static List<String> of(List<Actor> actors) {
    return actors.stream().map(actor -> actor.key).toList();
  }

  /** The key of an actor, or null where there is none. */
  public static @Nullable String ofOrNull(@Nullable Actor actor) {
    return actor == null ? null : actor.key;
  }
}
