package org.standoff.graphql.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57P03"})
  void aDatabaseOutOfReachMayBeThereLater(@Nullable String state) {
    SQLException lost = new SQLException("Connection to 10.0.0.1:5432 refused", state);
    CodedError error = Failures.of(new IllegalStateException(lost));
    assertEquals(ErrorCode.UNAVAILABLE, error.code());
    assertEquals("The record is out of reach at the moment. Ask again later.", error.message());
    assertNull(error.id());
  }

  /** The commit may have come through before the connection broke. */
  @Test
  void aMutationThatLostItsDatabaseMayHaveBeenCarriedOut() {
    SQLException lost = new SQLException("An I/O error occurred", "08006");
    assertEquals(
        "The record is out of reach at the moment. Ask again later. Whether a mutation was carried"
            + " out is not known: it can be sent again as it is.",
        Failures.ofMutation(new IllegalStateException(lost)).message());
    SQLException locked = new SQLException("canceling statement due to lock timeout", "55P03");
    assertEquals(
        Failures.of(locked).message(), Failures.ofMutation(locked).message(), "nothing was done");
  }

  @ParameterizedTest
  @ValueSource(strings = {"42P01", "25P02", "22003"})
  void aStatementThatFailsIsAFault(String state) {
    CodedError error = Failures.of(new IllegalStateException(new SQLException("no table", state)));
    assertEquals(ErrorCode.INTERNAL, error.code());
    assertEquals("The service failed to answer this.", error.message());
    assertNotNull(error.id());
  }

  /** At a commit, the failure of the statement may be suppressed for that of the transaction. */
  @Test
  void anExternalIdThatWasTakenMeanwhileIsAConflict() {
    SQLException taken =
        new SQLException(
            "ERROR: duplicate key value violates unique constraint \"external_id_unique\"",
            "23505");
    IllegalStateException commit = new IllegalStateException("could not commit");
    commit.addSuppressed(taken);
    for (Throwable failure : new Throwable[] {taken, new IllegalStateException(commit)}) {
      CodedError error = Failures.of(failure);
      assertEquals(ErrorCode.CONFLICT, error.code());
      assertNull(error.id());
    }
    SQLException other = new SQLException("violates unique constraint \"other\"", "23505");
    assertEquals(ErrorCode.INTERNAL, Failures.of(other).code());
  }

  @Test
  void aRefusalKeepsItsWords() {
    CodedError error =
        Failures.of(new IllegalStateException(new RecordException(ErrorCode.CONFLICT, "Taken.")));
    assertEquals(ErrorCode.CONFLICT, error.code());
    assertEquals("Taken.", error.message());
  }
}
