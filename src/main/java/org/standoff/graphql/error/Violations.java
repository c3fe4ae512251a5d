package org.standoff.graphql.error;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;

/** Words for violated constraints of Jakarta Validation on the arguments of a field. */
final class Violations {
  private Violations() {}

  static String sentence(ConstraintViolationException violations) {
    return violations.getConstraintViolations().stream()
        .map(Violations::phrase)
        .sorted()
        .collect(Collectors.joining("; ", "Not valid: ", "."));
  }

  /** The name of the argument and the constraint's message; the invalid value stays out. */
  private static String phrase(ConstraintViolation<?> violation) {
    StringBuilder where = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      boolean named = node.getName() != null;
      boolean method = node.getKind() == ElementKind.METHOD;
      if (named && !method) {
        where.append(where.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return where + " " + violation.getMessage();
  }
}
