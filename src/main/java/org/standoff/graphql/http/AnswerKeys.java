package org.standoff.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.execution.DocumentHash;
import org.standoff.graphql.execution.OperationRequest;
import org.standoff.graphql.limit.LimitSettings;

/** Tells answers apart: by all that they depend on, but for the state of the record. */
@Singleton
class AnswerKeys {
  /**
   * Members in one order, and no two values that look alike: infinity is none of the strings, and
   * half a character none of the others.
   */
  private static final ObjectWriter NORMAL =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build()
          .writer();

  private final SecurityIdentity identity;
  private final String version;
  private final int costLimit;

  @Inject
  AnswerKeys(
      SecurityIdentity identity,
      @ConfigProperty(name = "quarkus.application.version") String version,
      LimitSettings limits) {
    this.identity = identity;
    this.version = version;
    this.costLimit = limits.cost();
  }

  /**
   * The key of an answer, within a request. Callers without a token are told alike, others by their
   * roles.
   *
   * @return the SHA-256, in hexadecimal
   */
  String of(OperationRequest request, Asked asked) {
    List<@Nullable Object> parts = new ArrayList<>();
    parts.add(version); // and build, which may answer otherwise than one before it
    parts.add(costLimit); // which answers show
    parts.add(request.query());
    parts.add(request.operationName());
    parts.add(request.variables());
    parts.add(identity.isAnonymous() ? null : new TreeSet<>(identity.getRoles()));
    parts.add(asked.type().header());
    parts.add(asked.gzip());
    return DocumentHash.of(json(parts));
  }

  /** One text for values that are equal, however the client wrote them, and for no others. */
  static String json(@Nullable Object value) {
    try {
      return NORMAL.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was read as JSON can be written", e);
    }
  }
}
