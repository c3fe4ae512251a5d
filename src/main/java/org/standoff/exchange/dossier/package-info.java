/**
 * The dossier: everything the record holds about one crisis as one YAML file, past states included.
 */
@NullMarked
package org.standoff.exchange.dossier;

import org.jspecify.annotations.NullMarked;
