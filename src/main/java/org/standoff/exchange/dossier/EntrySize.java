package org.standoff.exchange.dossier;

/**
 * Tells how much is read of a file, and bounds what is read at once. An entry is in memory as a
 * whole; a file may have any number of them.
 */
final class EntrySize {
  /** The largest entry, in characters: a vote with some 30,000 ballots. */
  static final int MAX = 4 * 1024 * 1024;

  /** What a value costs beside its characters. */
  private static final int VALUE = 32;

  private final Faults faults;
  private int size;
  private long total;

  EntrySize(Faults faults) {
    this.faults = faults;
  }

  /** The next entry begins. */
  void begin() {
    size = 0;
  }

  /** How large all entries are that were read, with the one that is being read, in characters. */
  long total() {
    return total;
  }

  /** Adds a value of so many characters, or refuses the file. */
  void add(int length, int line, String path) {
    size += VALUE + length;
    total += VALUE + length;
    if (size > MAX) {
      faults.add(line, path, "makes its entry larger than " + MAX + " characters");
      faults.refuse();
    }
  }
}
