/** Loads foreign formats in bulk: rows are read one by one, staged, and recorded in groups. */
@NullMarked
package org.standoff.exchange.bulk;

import org.jspecify.annotations.NullMarked;
