package org.standoff.database;

/**
 * What a client needs to open a database.
 *
 * @param url a JDBC address
 * @param user the role to log in as
 * @param password the role's password
 */
public record DatabaseAddress(String url, String user, String password) {
  /** Leaves the password out, so that it cannot get into a log. */
  @Override
  public String toString() {
    return user + " at " + url;
  }
}
