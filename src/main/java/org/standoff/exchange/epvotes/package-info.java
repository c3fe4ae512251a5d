/** Tallies of roll calls in the European Parliament. */
@NullMarked
package org.standoff.exchange.epvotes;

import org.jspecify.annotations.NullMarked;
