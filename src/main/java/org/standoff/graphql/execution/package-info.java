/** From the text of a document to the result of one operation. */
@NullMarked
package org.standoff.graphql.execution;

import org.jspecify.annotations.NullMarked;
