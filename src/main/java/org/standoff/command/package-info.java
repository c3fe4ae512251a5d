/** What the commands of the command line have in common: how they start, end and fail. */
@NullMarked
package org.standoff.command;

import org.jspecify.annotations.NullMarked;
