package org.standoff.graphql.http;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.execution.DocumentHash;

/**
 * The extension {@code persistedQuery} of a request, by the protocol of automatic persisted
 * queries: a document is named by its SHA-256, and sent with it when it is not known yet.
 *
 * @see <a href="https://www.apollographql.com/docs/apollo-server/performance/apq">Automatic
 *     Persisted Queries</a>
 */
final class PersistedQuery {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private PersistedQuery() {}

  /**
   * The hash by which a request names its document.
   *
   * @param query the document where it is sent too
   * @return null where it names none
   * @throws PersistedQueryProblem if the extension is not as the protocol says, or the hash is not
   *     that of the document
   */
  static @Nullable String hash(@Nullable String query, Map<String, @Nullable Object> extensions) {
    @Nullable Object named = extensions.get("persistedQuery");
    if (named == null) {
      return null;
    }
    if (!(named instanceof Map<?, ?> members)
        || !Integer.valueOf(1).equals(members.get("version"))
        || !(members.get("sha256Hash") instanceof String hash)
        || !HASH.matcher(hash).matches()) {
      throw new PersistedQueryProblem(
          "The extension persistedQuery must hold version 1 and sha256Hash, in lower case.");
    }
    if (query != null && !hash.equals(DocumentHash.of(query))) {
      throw new PersistedQueryProblem("The hash is not that of the document.");
    }
    return hash;
  }
}
