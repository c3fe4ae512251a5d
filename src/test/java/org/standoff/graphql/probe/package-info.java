/** A GraphQL API for tests only, all of whose names begin with probe. */
@NullMarked
package org.standoff.graphql.probe;

import org.jspecify.annotations.NullMarked;
