package org.standoff.graphql.limit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an operation asks of the service, counted before anything is read. All counts stop at the
 * first limit that is passed by far, so that counting itself stays cheap.
 *
 * @param depth how deep its deepest field stands, from 1
 * @param fields how many fields it selects, those of a fragment each time it is spread
 * @param rootFields how many of them are root fields
 * @param aliases how many of them are answered under another name
 * @param cost how many objects it may read: each object counts 1, each row of a page as often as
 *     the page is long, each entry of a list without pages as four, all multiplied down the levels
 * @param values how many values stand in lists and objects of its variables; 0 for a mutation
 * @param introspective whether it asks for the schema
 */
public record Weight(
    int depth,
    int fields,
    int rootFields,
    int aliases,
    long cost,
    int values,
    boolean introspective) {

  /** The cost beside its limit, as the answer shows it under {@code extensions.cost}. */
  Map<String, Object> shown(int limit) {
    Map<String, Object> shown = new LinkedHashMap<>(); // the same bytes each time
    shown.put("requested", cost);
    shown.put("limit", limit);
    return shown;
  }
}
