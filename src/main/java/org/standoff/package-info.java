/** The service's entry point. */
@NullMarked
package org.standoff;

import org.jspecify.annotations.NullMarked;
