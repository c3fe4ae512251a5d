package org.standoff.graphql.error;

import graphql.ErrorType;
import graphql.GraphQLError;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.standoff.database.SilentDatabaseException;

/** The one place that decides what a throwable tells the caller. */
public final class Failures {
  private static final Logger LOG = Logger.getLogger(Failures.class);
  private static final int LONGEST_CHAIN = 32;
  private static final String IN_DOUBT =
      "Whether a mutation was carried out is not known: it can be sent again as it is.";

  private Failures() {}

  /**
   * Turns a failure into an error without a place. Refusals keep their code and sentence; anything
   * else is a fault of the service, logged under an id that the error carries too.
   *
   * @param failure what was thrown, with its causes
   * @return the error to answer with
   */
  public static CodedError of(Throwable failure) {
    return of(failure, "");
  }

  /**
   * The same for a mutation: where the database went out of reach, it may have carried out what it
   * can no longer acknowledge.
   */
  static CodedError ofMutation(Throwable failure) {
    return of(failure, " " + IN_DOUBT);
  }

  private static CodedError of(Throwable failure, String doubt) {
    @Nullable Throwable cause = failure;
    for (int depth = 0; cause != null && depth < LONGEST_CHAIN; depth++) {
      CodedError known = known(cause, doubt);
      if (known != null) {
        return known;
      }
      cause = cause.getCause();
    }
    return Causes.any(failure, Failures::isTaken)
        ? CodedError.of(ErrorCode.CONFLICT, "Another actor has got one of its external ids.")
        : fault("The service failed", failure);
  }

  /**
   * Logs a fault of the service and makes the error for it, which says nothing but an id.
   *
   * @param what what failed, for the log
   * @param failure its cause; null when there is no throwable
   * @return the error to answer with
   */
  public static CodedError fault(String what, @Nullable Throwable failure) {
    String id = UUID.randomUUID().toString();
    LOG.errorf(failure, "%s (error id %s)", what, id);
    CodedError error = CodedError.of(ErrorCode.INTERNAL, "The service failed to answer this.");
    return new CodedError(
        error.message(), error.code(), error.path(), error.locations(), id, List.of());
  }

  private static @Nullable CodedError known(Throwable cause, String doubt) {
    if (cause instanceof RecordException refusal) {
      return new CodedError(
          refusal.sentence(), refusal.code(), List.of(), List.of(), null, refusal.violations());
    }
    String unavailable = unavailable(cause, doubt);
    if (unavailable != null) {
      return CodedError.of(ErrorCode.UNAVAILABLE, unavailable);
    }
    if (cause instanceof SQLException failure && "57014".equals(failure.getSQLState())) {
      return CodedError.of(ErrorCode.LIMIT, "A part of the operation took longer than it may.");
    }
    if (cause instanceof ConstraintViolationException violations) {
      return CodedError.of(ErrorCode.VALIDATION, Violations.sentence(violations));
    }
    if (cause instanceof GraphQLError error && error.getErrorType() == ErrorType.ValidationError) {
      return CodedError.of(
          ErrorCode.VALIDATION, "An argument of this field does not fit its type.");
    }
    return denied(cause);
  }

  private static @Nullable CodedError denied(Throwable cause) {
    if (cause instanceof UnauthorizedException || cause instanceof AuthenticationFailedException) {
      return CodedError.of(ErrorCode.UNAUTHENTICATED, "This needs a caller who is signed in.");
    }
    return cause instanceof ForbiddenException
        ? CodedError.of(ErrorCode.FORBIDDEN, "The caller may not do this.")
        : null;
  }

  /**
   * Whether two actors got one external id, by a writer who waited for nobody: whoever waits sees
   * it before.
   */
  private static boolean isTaken(SQLException failure) {
    return "23505".equals(failure.getSQLState())
        && String.valueOf(failure.getMessage()).contains("external_id_unique");
  }

  /** What is told where the same may succeed later; null where that is not so. */
  private static @Nullable String unavailable(Throwable cause, String doubt) {
    if (cause instanceof SilentDatabaseException) {
      return "The database does not answer. Ask again later. " + IN_DOUBT; // whatever was asked
    }
    if (cause instanceof RejectedExecutionException) {
      return "No more operations are taken at the moment. Ask again later.";
    }
    if (!(cause instanceof SQLException failure)) {
      return null;
    }
    if (isOutOfReach(failure)) {
      LOG.warnf("The database is out of reach: %s", failure.getMessage());
      return "The record is out of reach at the moment. Ask again later." + doubt;
    }
    return isInTheWay(failure)
        ? "Others have been writing for long, and still are. Try again later."
        : null;
  }

  /** Whether a statement failed since others were writing: for a lock, or to let them go on. */
  static boolean isInTheWay(SQLException failure) {
    return "55P03".equals(failure.getSQLState()) || Outdone.says(failure);
  }

  /**
   * Whether a statement failed for want of a connection: there was none to be had or it broke
   * (class 08), the server has none to spare (class 53) or is stopping or starting (57P). The pool
   * gives no state when it has waited for one in vain, and the driver one of its own, 99999, to a
   * login that nobody waits for any longer.
   *
   * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL, Error
   *     Codes</a>
   */
  static boolean isOutOfReach(SQLException failure) {
    String state = failure.getSQLState();
    return state == null
        || state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57P")
        || state.equals("99999");
  }
}
