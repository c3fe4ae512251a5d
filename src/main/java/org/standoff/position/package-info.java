/** Which stance actors take on each other, and since when. */
@NullMarked
package org.standoff.position;

import org.jspecify.annotations.NullMarked;
