/** What actors said, where and to whom. */
@NullMarked
package org.standoff.statement;

import org.jspecify.annotations.NullMarked;
