/** How the record came to say what it says: the revisions of a fact, and every step in order. */
@NullMarked
package org.standoff.history;

import org.jspecify.annotations.NullMarked;
