package org.standoff.graphql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The identity of a node: its kind and its UUID, which together are its opaque global id.
 *
 * @param kind which kind of node
 * @param uuid the key of all its revisions
 */
public record NodeId(NodeKind kind, UUID uuid) {

  private static final int BYTES = 17;

  /**
   * The UUID of a key, the same in every database: version 8 (RFC 9562) from the SHA-256 of kind
   * and key, as the SQL function {@code record.identity_of} computes it.
   */
  public static UUID uuidOf(NodeKind kind, String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((kind + "/" + key).getBytes(StandardCharsets.UTF_8));
      ByteBuffer buffer = ByteBuffer.wrap(hash);
      long high = (buffer.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L;
      long low = (buffer.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  /** Reads a global id; empty where the text is not one that {@link #toString} wrote. */
  public static Optional<NodeId> parse(String id) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(id);
      if (bytes.length != BYTES) {
        return Optional.empty();
      }
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return NodeKind.of(buffer.get())
          .filter(kind -> kind != NodeKind.ROLE) // has an identity, but is no node
          .map(kind -> new NodeId(kind, new UUID(buffer.getLong(), buffer.getLong())));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** The opaque global id: 23 characters of base64url. */
  @Override
  public String toString() {
    byte[] bytes =
        ByteBuffer.allocate(BYTES)
            .put((byte) kind.letter())
            .putLong(uuid.getMostSignificantBits())
            .putLong(uuid.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
