package org.standoff.fact;

/**
 * An input that knows which combinations of its own fields are valid. Whatever takes it in, a file
 * or a mutation, asks it first; what lies in nested inputs they check themselves.
 */
public interface Checked {
  /** Names to {@code problems} every field of this input that is not valid, and why. */
  void check(Problems problems);
}
