package org.standoff.exchange.dossier;

import org.standoff.graphql.NodeKind;

/** A key of something else, met in a file. */
record KeyReference(NodeKind kind, String key, int line, String path) {}
