/** How many people came to harm, according to whom. */
@NullMarked
package org.standoff.casualty;

import org.jspecify.annotations.NullMarked;
