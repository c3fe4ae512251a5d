package org.standoff.exchange.dossier;

import java.util.List;
import org.standoff.graphql.error.Suggestion;

/** Words a fault of what is not among the names that there are. */
final class Choice {
  private Choice() {}

  /** All names, and again the one that was probably meant, if any is near. */
  static String of(String given, List<String> names) {
    String nearest = Suggestion.nearest(given, names);
    String all = String.join(", ", names);
    return nearest == null ? all : all + "; did you mean " + nearest + "?";
  }
}
