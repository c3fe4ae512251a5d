/** How much one operation, and all operations together, may ask of the service. */
@NullMarked
package org.standoff.graphql.limit;

import org.jspecify.annotations.NullMarked;
