package org.standoff.casualty.estimate;

import java.util.UUID;

/**
 * Where a figure comes from in the end: an actor, or a source that is derived from no other.
 *
 * @param id of the actor or source
 * @param dataset whether it is a dataset, whose incidents are added up
 */
record Origin(UUID id, boolean dataset) {}
