package org.standoff.exchange.bulk;

/**
 * Where a row stands.
 *
 * @param file the file as it was named
 * @param line the line in which the row begins, from 1
 */
public record RowPlace(String file, long line) {}
