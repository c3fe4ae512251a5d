package org.standoff.security;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The key pair of development tokens, kept in one file that only its owner can read. */
final class DevelopmentKey {
  private static final String FILE = "development-key.json";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private DevelopmentKey() {}

  /**
   * The key pair of a directory, made when it is first asked for.
   *
   * @param home Standoff's directory; it need not exist yet
   * @throws IOException if the file cannot be read or written, or holds no key pair
   */
  static PublicJsonWebKey of(Path home) throws IOException {
    Path file = home.resolve(FILE);
    if (!Files.exists(file)) {
      make(home, file);
    }
    try {
      return PublicJsonWebKey.Factory.newPublicJwk(Files.readString(file));
    } catch (JoseException e) {
      throw new IOException(file + " holds no key: delete it, and another one is made", e);
    }
  }

  /**
   * Whole or not at all: another process may make one at the same time, and the first one counts.
   */
  private static void make(Path home, Path file) throws IOException {
    Files.createDirectories(home);
    Path draft =
        Files.createTempFile(home, FILE, null, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    try {
      Files.writeString(draft, generate().toJson(OutputControlLevel.INCLUDE_PRIVATE));
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.delete(draft);
    }
  }

  private static EllipticCurveJsonWebKey generate() {
    try {
      return EcJwkGenerator.generateJwk(EllipticCurves.P256);
    } catch (JoseException e) {
      throw new IllegalStateException("every Java platform has the curve P-256", e);
    }
  }
}
