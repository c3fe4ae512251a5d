/** What an error says to its reader. */
@NullMarked
package org.standoff.graphql.error;

import org.jspecify.annotations.NullMarked;
