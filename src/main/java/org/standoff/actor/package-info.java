/** Who speaks, decides, acts or suffers: people, states and bodies, with their names and roles. */
@NullMarked
package org.standoff.actor;

import org.jspecify.annotations.NullMarked;
