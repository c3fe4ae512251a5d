/** The documents and witnesses on which facts rest. */
@NullMarked
package org.standoff.source;

import org.jspecify.annotations.NullMarked;
