/** What happened, was planned or was said to have happened. */
@NullMarked
package org.standoff.event;

import org.jspecify.annotations.NullMarked;
