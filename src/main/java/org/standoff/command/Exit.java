package org.standoff.command;

/** The statuses with which a command ends. */
public final class Exit {
  /** All is done. */
  public static final int DONE = 0;

  /** It failed; standard error says why in one line. */
  public static final int FAILED = 1;

  /** It was called wrongly. */
  public static final int USAGE = 2;

  /** It is done but for what was refused, which has been told one by one. */
  public static final int REFUSED = 3;

  private Exit() {}
}
