package org.standoff.follow;

import java.util.List;
import org.standoff.history.Change;

/**
 * Changes that were read at once.
 *
 * @param changes in order; none where those of the newest steps are not asked for
 * @param newest the number of the newest step before they were read
 * @param last whether none were left up to that step
 */
record Page(List<Change> changes, long newest, boolean last) {}
