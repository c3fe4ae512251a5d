/** Reads entities from rows, as objects that nothing watches, for answers only. */
@NullMarked
package org.standoff.graphql.row;

import org.jspecify.annotations.NullMarked;
