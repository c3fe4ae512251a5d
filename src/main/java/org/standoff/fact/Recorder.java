package org.standoff.fact;

import org.jspecify.annotations.Nullable;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/**
 * Puts what an input says into the record, as a new entity or as a new state of one that there is.
 *
 * @param <I> the input
 * @param <E> the entity
 */
public abstract class Recorder<I extends Keyed, E extends VersionedEntity> {

  private final Class<I> input;
  private final Class<E> entity;
  private final NodeKind kind;

  /** Resolves the keys of the input. */
  protected final Keys keys;

  protected Recorder(Class<I> input, Class<E> entity, NodeKind kind, Keys keys) {
    this.input = input;
    this.entity = entity;
    this.kind = kind;
    this.keys = keys;
  }

  /** What it records. */
  public Class<I> input() {
    return input;
  }

  /** What it makes of it. */
  public NodeKind kind() {
    return kind;
  }

  /** The entity in the record under a key that it is known to hold. */
  public E find(String key) {
    return keys.find(entity, kind, key);
  }

  /** The entity in the record under a key, or null where it holds none. */
  public @Nullable E held(String key) {
    return keys.find(entity, kind, key);
  }

  /** An entity that is not yet in the record, with the id that belongs to the key. */
  public abstract E create(I input);

  /** Makes the entity say what the input says, and nothing else. */
  public abstract void apply(I input, E entity);

  /**
   * Records what belongs to the entity, now in the record, but is kept on its own.
   *
   * @param created whether the entity is a new one, with which nothing can be kept yet
   */
  public void complete(I input, E entity, boolean created) {}

  /** Makes the record say of an entity in it what the input says, as a further revision of it. */
  public final void correct(I input, E entity) {
    int before = entity.revision;
    apply(input, entity);
    complete(input, entity, false);
    if (keepsPartsApart()) {
      keys.revise(entity, before);
    }
  }

  /**
   * Whether parts of the entity are rows that Hibernate does not count as its own, so that it is no
   * new revision to it when nothing else changes.
   */
  protected boolean keepsPartsApart() {
    return false;
  }

  /** What an input says that makes the entity say what it says now. */
  public abstract I describe(E entity);

  /**
   * The same input as {@link #describe} would write it, so that both can be compared: actors that
   * were merged are the kept one, which stands but once in a list.
   */
  public I normal(I input) {
    return describe(create(input));
  }

  /** Sets what all facts have. */
  protected void applyFact(FactInput said, FactEntity fact) {
    fact.uuid = NodeId.uuidOf(kind, said.key());
    fact.key = said.key();
    fact.crisis = keys.crisis(said.crisis());
    fact.summary = said.summary();
    fact.rank = said.rank();
    fact.modality = said.modality();
    Lists.replace(fact.evidence, keys.evidence(said.evidence()));
  }
}
