package org.standoff.exchange.dossier;

import org.standoff.graphql.NodeKind;

/** Tells which keys the record holds, so that a dossier may refer to what it does not contain. */
@FunctionalInterface
public interface KnownKeys {
  /** Knows no key: a dossier must contain all that it refers to. */
  KnownKeys NONE = (kind, key) -> false;

  /** Whether the record holds something of this kind under this key. */
  boolean contains(NodeKind kind, String key);
}
