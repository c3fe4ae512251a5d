/** The crises that facts are recorded about. */
@NullMarked
package org.standoff.crisis;

import org.jspecify.annotations.NullMarked;
