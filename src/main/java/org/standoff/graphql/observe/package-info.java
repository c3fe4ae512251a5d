/** What operators see of the operations: a log line and meters. */
@NullMarked
package org.standoff.graphql.observe;

import org.jspecify.annotations.NullMarked;
