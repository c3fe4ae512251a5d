/** How the record is asked: nodes, connections, filters, errors and the HTTP layer. */
@NullMarked
package org.standoff.graphql;

import org.jspecify.annotations.NullMarked;
