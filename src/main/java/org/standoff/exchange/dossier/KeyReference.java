package org.standoff.exchange.dossier;

import org.standoff.fact.RecordKind;

/** A key of something else, met in a file. */
record KeyReference(RecordKind kind, String key, int line, String path) {}
