package org.standoff.fact;

/** An input about something that has a key of its own. */
public interface Keyed extends Checked {
  /** The stable, readable key, unique within the kind of thing. */
  String key();

  @Override
  default void check(Problems problems) {
    problems.key("key", key());
  }
}
