/** The incidents of the UCDP Georeferenced Event Dataset. */
@NullMarked
package org.standoff.exchange.ucdp;

import org.jspecify.annotations.NullMarked;
