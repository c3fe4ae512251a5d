/** One figure out of many claims about the same harm, with its derivation. */
@NullMarked
package org.standoff.casualty.estimate;

import org.jspecify.annotations.NullMarked;
