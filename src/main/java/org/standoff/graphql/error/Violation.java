package org.standoff.graphql.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that is wrong with an input.
 *
 * @param path leads from the field's arguments to it: names and list indices
 * @param code {@link ErrorCode#VALIDATION}, {@link ErrorCode#NOT_FOUND} or {@link
 *     ErrorCode#CONFLICT}
 * @param message a sentence without any part of the input
 */
public record Violation(List<Object> path, ErrorCode code, String message) {

  /** Keeps the path as it is now. */
  public Violation {
    path = List.copyOf(path);
  }

  Map<String, Object> shown() {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("path", path);
    shown.put("code", code.name());
    shown.put("message", message);
    return shown;
  }
}
