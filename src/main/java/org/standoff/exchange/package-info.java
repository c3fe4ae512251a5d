/** What comes into the record from files and goes out to them, in its own format and in others. */
@NullMarked
package org.standoff.exchange;

import org.jspecify.annotations.NullMarked;
