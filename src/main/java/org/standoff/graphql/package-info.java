/** How the service speaks GraphQL: settings shared by its errors, execution and HTTP layer. */
@NullMarked
package org.standoff.graphql;

import org.jspecify.annotations.NullMarked;
