package org.standoff.exchange.query;

import java.util.Map;

/**
 * What an export wrote.
 *
 * @param rows how many rows
 * @param cut of lists within rows, by the names on the way to them, how many rows have only the
 *     part that is on the page that was asked for
 */
public record Exported(long rows, Map<String, Long> cut) {}
