package org.standoff.exchange.dossier;

import org.standoff.exchange.dossier.DossierNode.Sequence;

/**
 * Takes what a file contains, part by part, so that no more of it than an entry is read before it
 * is handed on.
 */
interface FileParts {

  /** An object begins that is the file, or a line of it. */
  void begin();

  /** The file is something else than an object. */
  void instead(DossierNode root);

  /** Such an object has a field that is no list. */
  void field(String name, int line, DossierNode value);

  /**
   * Such an object has a field that is a list.
   *
   * @param line the line of its name
   * @param empty the list without its items
   * @return the place of its next item in the whole list, which may go on from line to line
   */
  int list(String name, int line, Sequence empty);

  /** The next item of the list that began last. */
  void item(DossierNode item);
}
