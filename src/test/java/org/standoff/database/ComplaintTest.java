package org.standoff.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ComplaintTest {
  @Test
  void findsTheFirstReasonInALog() {
    assertEquals(
        "could not create lock file \"postmaster.pid\": No space left on device",
        Complaint.in(
            """
            2026-01-02 03:04:05.678 UTC [17] LOG:  starting PostgreSQL 18.4
            2026-01-02 03:04:05.678 UTC [17] FATAL:  could not create lock file "postmaster.pid": No space left on device
            2026-01-02 03:04:05.679 UTC [17] FATAL:  another
            """));
  }

  @Test
  void findsTheReasonOfAProgram() {
    assertEquals(
        "could not change permissions of directory \"/x\": Operation not permitted",
        Complaint.in(
            "The files will be owned by user \"x\".\n"
                + "initdb: error: could not change permissions of directory \"/x\":"
                + " Operation not permitted\n"));
  }

  @Test
  void takesTheLastLineForWantOfAReason() {
    assertEquals("sh: 1: pg_ctl: not found", Complaint.in("waiting\nsh: 1: pg_ctl: not found\n\n"));
    assertEquals("no reason given", Complaint.in(" \n"));
  }
}
