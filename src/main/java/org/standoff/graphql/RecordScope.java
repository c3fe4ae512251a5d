package org.standoff.graphql;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.standoff.graphql.execution.OperationScope;

/**
 * Answers a query, or one event of a subscription, within one transaction, so that all its fields
 * read one snapshot of the record. The transaction has changed nothing and is rolled back, which
 * keeps the answer even where a statement of it failed or its connection is lost.
 */
@Singleton
final class RecordScope implements OperationScope {
  private static final Logger LOG = Logger.getLogger(RecordScope.class);

  private final SecurityIdentity identity;
  private final ReadAccess access;

  @Inject
  RecordScope(
      SecurityIdentity identity,
      @ConfigProperty(name = "standoff.read", defaultValue = "public") ReadAccess access) {
    this.identity = identity;
    this.access = access;
  }

  @Override
  public ExecutionResult within(
      OperationDefinition.Operation kind, Supplier<ExecutionResult> execution) {
    if (access == ReadAccess.AUTHENTICATED && identity.isAnonymous()) {
      throw new UnauthorizedException();
    }
    boolean writes = kind == OperationDefinition.Operation.MUTATION;
    return writes ? execution.get() : read(execution);
  }

  private static ExecutionResult read(Supplier<ExecutionResult> execution) {
    QuarkusTransaction.begin();
    try {
      return execution.get();
    } finally {
      try {
        QuarkusTransaction.rollback();
      } catch (QuarkusTransactionException e) {
        LOG.debug("A reading transaction could not be ended", e);
      }
    }
  }
}
