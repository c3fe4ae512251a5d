package org.standoff.graphql.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/**
 * Knows documents by their hashes: those that are trusted, and those that clients have sent with
 * their hash. The latter are remembered within a bound, and clients send again what was forgotten.
 */
@Singleton
public class PersistedDocuments {
  private final Map<String, String> trusted;
  private final boolean onlyTrusted;
  private final Cache<String, String> remembered;

  @Inject
  PersistedDocuments(DocumentSettings settings) {
    this.trusted = settings.trusted().map(TrustedDocuments::read).orElse(Map.of());
    this.onlyTrusted = settings.onlyTrusted();
    this.remembered =
        Caffeine.newBuilder()
            .executor(Runnable::run) // so that the bound holds at once
            .maximumWeight(settings.remembered().asLongValue())
            .<String, String>weigher((hash, text) -> hash.length() + text.length())
            .build();
  }

  /**
   * The request with its document.
   *
   * @throws RecordException with {@link ErrorCode#PERSISTED_QUERY_NOT_FOUND} for a hash that is not
   *     known, in the words that clients expect; with {@link ErrorCode#FORBIDDEN} for a document
   *     that is not trusted where only such are executed
   */
  public OperationRequest find(OperationRequest request) {
    String hash = request.hash();
    if (hash != null && request.query().isEmpty()) {
      return request.with(text(hash));
    }
    if (onlyTrusted && !trusted.containsKey(DocumentHash.of(request.query()))) {
      throw new RecordException(
          ErrorCode.FORBIDDEN, "Only documents that are trusted are executed here.");
    }
    return request;
  }

  private String text(String hash) {
    @Nullable String text = trusted.get(hash);
    if (text == null && !onlyTrusted) {
      text = remembered.getIfPresent(hash);
    }
    if (text == null) {
      throw new RecordException(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
    }
    return text;
  }

  /** Remembers the document of a request, which is valid, if the client has named it. */
  public void remember(OperationRequest request) {
    String hash = request.hash();
    if (hash != null && !trusted.containsKey(hash) && remembered.getIfPresent(hash) == null) {
      remembered.put(hash, request.query());
    }
  }
}
