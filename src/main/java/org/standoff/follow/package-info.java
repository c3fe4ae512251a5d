/** Subscriptions: tells those who follow the record of each change, whichever instance wrote it. */
@NullMarked
package org.standoff.follow;

import org.jspecify.annotations.NullMarked;
