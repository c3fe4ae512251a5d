/** How rows make entities, and reads them as objects that no session watches. */
@NullMarked
package org.standoff.graphql.row;

import org.jspecify.annotations.NullMarked;
