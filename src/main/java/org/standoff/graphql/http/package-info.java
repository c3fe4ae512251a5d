/** GraphQL over HTTP and over WebSockets: one route each, by the specifications of these names. */
@NullMarked
package org.standoff.graphql.http;

import org.jspecify.annotations.NullMarked;
