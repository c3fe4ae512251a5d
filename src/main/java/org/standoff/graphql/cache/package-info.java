/** Answers kept in memory for as long as the record stays as it is. */
@NullMarked
package org.standoff.graphql.cache;

import org.jspecify.annotations.NullMarked;
