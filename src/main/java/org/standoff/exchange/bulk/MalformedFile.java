package org.standoff.exchange.bulk;

import java.io.IOException;

/** A file that is not written as its format is: reading it again does not help, mending it does. */
public final class MalformedFile extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong, with the name of the file. */
  public MalformedFile(String message) {
    super(message);
  }
}
