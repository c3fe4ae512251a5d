package org.standoff.exchange.bulk;

/** Whence the record has what it holds otherwise than a row gives it, and what becomes of that. */
enum HeldFrom {
  AN_IMPORT("it stays so until an editor corrects it"),
  THIS_IMPORT("an earlier row of these files says so, and counts"),
  OTHER_SOURCES("it rests on other sources, and stays so"),
  AN_EDITOR("it was changed by hand, and stays so");

  private final String outcome;

  HeldFrom(String outcome) {
    this.outcome = outcome;
  }

  /** What becomes of it, for readers: a clause whose subject is what is held. */
  String outcome() {
    return outcome;
  }

  /** Whether nobody but the files accounts for the difference. */
  boolean isOfFiles() {
    return this == AN_IMPORT || this == THIS_IMPORT;
  }
}
