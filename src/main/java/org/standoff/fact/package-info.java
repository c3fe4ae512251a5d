/** What all facts share: dates, quantities, places, ranks and the vocabularies about them. */
@NullMarked
package org.standoff.fact;

import org.jspecify.annotations.NullMarked;
