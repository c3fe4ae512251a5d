package org.standoff.graphql.row;

/** In what rows are read: a transaction, which sees one state of the record. */
@FunctionalInterface
public interface RowScope {

  /** Rows of what is read that are held. */
  HeldRows held();
}
