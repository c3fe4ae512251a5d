/** Crises, to which all facts belong. */
@NullMarked
package org.standoff.crisis;

import org.jspecify.annotations.NullMarked;
