/** Roll calls of the United Nations General Assembly with the votes of states. */
@NullMarked
package org.standoff.exchange.unvotes;

import org.jspecify.annotations.NullMarked;
