package org.standoff.graphql.observe;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Tells operators of each operation: one line of the access log, meters, and a span. */
@Singleton
public class Observer {
  private static final Logger ACCESS = Logger.getLogger("org.standoff.access");
  private static final double NANOSECONDS = 1_000_000;

  private final OperationMeters meters;
  private final OperationSpans spans;

  @Inject
  Observer(OperationMeters meters, OperationSpans spans) {
    this.meters = meters;
    this.spans = spans;
  }

  /** Tells of an operation; called on the thread that executed it. */
  public void tell(Observation operation) {
    meters.count(operation);
    spans.record(operation);
    if (ACCESS.isInfoEnabled()) {
      ACCESS.info(line(operation));
    }
  }

  static String line(Observation operation) {
    long tenths = Math.round(operation.time().toNanos() / NANOSECONDS * 10);
    return String.join(
        " ",
        operation.kind(),
        operation.name(),
        operation.outcome(),
        "cost=" + operation.cost(),
        "rows=" + operation.rows(),
        "bytes=" + operation.bytes(),
        "ms=" + tenths / 10 + "." + tenths % 10,
        "sha256=" + operation.document());
  }
}
