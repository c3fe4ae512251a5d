package org.standoff.graphql.error;

import java.util.List;

/**
 * A refusal meant for the caller. Thrown while a field is resolved it becomes an error of the
 * answer with its code, its message and the field's path, wherever in a chain of causes it stands.
 */
public class RecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient List<Violation> violations;

  /**
   * @param code what kind of refusal it is
   * @param message a sentence for the caller, without any part of the caller's input
   */
  public RecordException(ErrorCode code, String message) {
    this(code, message, List.of());
  }

  /**
   * @param code what kind of refusal it is
   * @param message a sentence for the caller, without any part of the caller's input
   * @param violations everything that is wrong with the input
   */
  public RecordException(ErrorCode code, String message, List<Violation> violations) {
    super(message, null, false, false);
    this.code = code;
    this.violations = List.copyOf(violations);
  }

  /** Everything that is wrong with the input; empty where the refusal has another reason. */
  List<Violation> violations() {
    return violations;
  }

  /**
   * Tells the kind of refusal.
   *
   * @return the code that the caller sees
   */
  public ErrorCode code() {
    return code;
  }

  /**
   * The sentence for the caller.
   *
   * @return never null, other than for throwables in general
   */
  public String sentence() {
    String message = getMessage();
    return message == null ? code.name() : message;
  }
}
