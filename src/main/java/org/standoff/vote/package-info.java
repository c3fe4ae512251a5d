/** Votes held in bodies, with results and ballots. */
@NullMarked
package org.standoff.vote;

import org.jspecify.annotations.NullMarked;
