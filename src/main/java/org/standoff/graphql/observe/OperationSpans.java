package org.standoff.graphql.observe;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Adds a span of each operation to the trace of its request, named and described as OpenTelemetry's
 * semantic conventions for GraphQL servers say, but without the document, in which clients may have
 * written values: its hash is told instead. Does nothing where traces are off.
 */
@Singleton
class OperationSpans {
  private static final AttributeKey<String> NAME = AttributeKey.stringKey("graphql.operation.name");
  private static final AttributeKey<String> KIND = AttributeKey.stringKey("graphql.operation.type");
  private static final AttributeKey<String> DOCUMENT =
      AttributeKey.stringKey("standoff.document.sha256");
  private static final AttributeKey<Long> COST = AttributeKey.longKey("standoff.operation.cost");
  private static final AttributeKey<Long> ROWS = AttributeKey.longKey("standoff.operation.rows");
  private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

  /** What the conventions call a span whose operation is not known. */
  private static final String UNKNOWN = "GraphQL Operation";

  private final Tracer tracer;
  private final boolean off;

  @Inject
  OperationSpans(
      Tracer tracer, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled) {
    this.tracer = tracer;
    this.off = disabled;
  }

  /** Adds the span of an operation that has just ended, on the thread that executed it. */
  void record(Observation operation) {
    if (off) {
      return;
    }
    Instant end = Instant.now();
    boolean found = !operation.kind().equals(Observation.NONE);
    Span span =
        tracer
            .spanBuilder(found ? operation.kind() : UNKNOWN)
            .setStartTimestamp(end.minus(operation.time()))
            .startSpan();
    span.setAttribute(NAME, operation.name());
    span.setAttribute(KIND, operation.kind());
    span.setAttribute(DOCUMENT, operation.document());
    span.setAttribute(COST, operation.cost());
    span.setAttribute(ROWS, (long) operation.rows());
    if (!operation.outcome().equals(Observation.OK)) {
      span.setAttribute(ERROR, operation.outcome());
      span.setStatus(StatusCode.ERROR);
    }
    span.end(end);
  }
}
