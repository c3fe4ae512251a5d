/** GraphQL over HTTP: one route, by the specification of that name. */
@NullMarked
package org.standoff.graphql.http;

import org.jspecify.annotations.NullMarked;
