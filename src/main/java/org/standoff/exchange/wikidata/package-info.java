/** Politicians of Wikidata, with their names in many languages. */
@NullMarked
package org.standoff.exchange.wikidata;

import org.jspecify.annotations.NullMarked;
