package org.standoff.exchange.bulk;

/**
 * What became of the rows of a group, which are held already but for these.
 *
 * @param recorded how many records are new among those that the rows are about
 * @param refused how many rows are about what is neither held nor recorded
 */
record Landed(int recorded, int refused) {}
