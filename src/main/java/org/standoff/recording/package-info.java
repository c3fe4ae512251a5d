/** Mutations: records, corrects, retracts and links, each change in a step of its own. */
@NullMarked
package org.standoff.recording;

import org.jspecify.annotations.NullMarked;
