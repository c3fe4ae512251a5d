package org.standoff.recording;

import java.util.ArrayList;
import java.util.List;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;
import org.standoff.graphql.error.Violation;

/** Gathers everything that is wrong with the arguments of a mutation, to be told at once. */
final class Findings {
  private final List<Violation> violations = new ArrayList<>();

  /** Notes what is wrong at a path, which begins with the name of the argument. */
  void add(List<Object> path, ErrorCode code, String message) {
    violations.add(new Violation(path, code, message));
  }

  /** Whether nothing is wrong. */
  boolean isEmpty() {
    return violations.isEmpty();
  }

  /**
   * Lets pass arguments with which nothing is wrong.
   *
   * @throws RecordException with all violations and their code, {@link ErrorCode#VALIDATION} where
   *     they have several
   */
  void refuse() {
    refuse("The input is not valid: see extensions.violations.");
  }

  /** The same in other words. */
  void refuse(String refusal) {
    if (!violations.isEmpty()) {
      List<ErrorCode> codes = violations.stream().map(Violation::code).distinct().toList();
      throw new RecordException(
          codes.size() == 1 ? codes.get(0) : ErrorCode.VALIDATION, refusal, violations);
    }
  }

  /** The path of what lies a step below another: a name, or an index of a list from 0. */
  static List<Object> below(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}
