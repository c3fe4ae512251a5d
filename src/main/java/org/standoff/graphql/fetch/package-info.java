/** How fields of the schema read their values and arguments from Java. */
@NullMarked
package org.standoff.graphql.fetch;

import org.jspecify.annotations.NullMarked;
