package org.standoff.graphql;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.standoff.database.DatabaseWatch;
import org.standoff.graphql.execution.OperationScope;

/**
 * Answers a query, or one event of a subscription, within one transaction, so that all its fields
 * read one snapshot of the record; or in several that see the same step, see {@link LastReading}.
 * The transaction has changed nothing and is rolled back, which keeps the answer even where a
 * statement of it failed or its connection is lost.
 */
@Singleton
final class RecordScope implements OperationScope {
  private static final Logger LOG = Logger.getLogger(RecordScope.class);

  private final ReadGate gate;
  private final DatabaseWatch watch;
  private final TransactionManager transactions;
  private final KnownAt known;

  @Inject
  RecordScope(ReadGate gate, DatabaseWatch watch, TransactionManager transactions, KnownAt known) {
    this.gate = gate;
    this.watch = watch;
    this.transactions = transactions;
    this.known = known;
  }

  @Override
  public ExecutionResult within(
      OperationDefinition.Operation kind, Supplier<ExecutionResult> execution) {
    gate.check();
    if (watch.isSilent()) { // and was not when the operation was let in
      throw new RejectedExecutionException();
    }
    boolean writes = kind == OperationDefinition.Operation.MUTATION;
    return writes ? execution.get() : read(execution);
  }

  private ExecutionResult read(Supplier<ExecutionResult> execution) {
    ExecutionResult result = readOnce(execution);
    if (known.hasMoved()) {
      known.restart();
      result = readOnce(execution);
    }
    return result;
  }

  private ExecutionResult readOnce(Supplier<ExecutionResult> execution) {
    try {
      transactions.begin();
      ExecutionResult result = execution.get();
      known.settle();
      return result;
    } catch (NotSupportedException | SystemException e) {
      throw new IllegalStateException("A reading transaction could not be begun", e);
    } finally {
      end();
    }
  }

  private void end() {
    try {
      if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transactions.rollback();
      }
    } catch (SystemException e) {
      LOG.debug("A reading transaction could not be ended", e);
    }
  }
}
