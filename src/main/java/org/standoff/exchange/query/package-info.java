/** The rows of any connection of the query type as a table or as JSON Lines. */
@NullMarked
package org.standoff.exchange.query;

import org.jspecify.annotations.NullMarked;
